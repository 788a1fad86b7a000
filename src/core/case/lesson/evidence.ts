import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Entry } from '../../entries/entries.ts';
import { readLeadingList, startOfItem } from '../layers/leading-list.ts';
import { report } from '../../messages/report.ts';
import { type CardField, cardFields } from './lesson.ts';

/** An evidence card whose fields are not rendered yet. */
export interface ReadCard {
  slug: string;
  title: string;
  fields: { name: CardField; content: PhrasingContent[] }[];
}

/**
 * Turns the entries of `evidence.md` into cards.
 *
 * @param entries the entries
 * @param file receives a message for each item of a list that is no field of a card
 * @returns the cards, their fields in the order in which a card shows them
 */
export function readEvidence(entries: readonly Entry[], file: VFile): ReadCard[] {
  return entries.map((entry) => {
    const { items } = readLeadingList(entry.body);
    for (const item of items) {
      if (!isField(item.lead)) {
        const expected = `${cardFields.map((name) => `\`${name}:\``).join(', ')}`;
        report(file, 'item-unexpected', { item: startOfItem(item), expected }, item.node);
      }
    }
    return {
      slug: entry.slug,
      title: entry.title,
      fields: cardFields.flatMap((name) =>
        items.filter((item) => item.lead === name).map((item) => ({ name, content: item.rest })),
      ),
    };
  });
}

function isField(lead: string): lead is CardField {
  return (cardFields as readonly string[]).includes(lead);
}
