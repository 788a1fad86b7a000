import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Entry } from '../../entries/entries.ts';
import { reportUnshown } from '../../entries/unshown.ts';
import { checkTags } from '../layers/check-tags.ts';
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
    const { before, items, after } = readLeadingList(entry.body);
    checkTags(entry.tags, { ids: [] }, file);
    const quotes = entry.quotes.map(({ node }) => node);
    reportUnshown(quotes, 'A card has no quotes: write the words as `- words: "…"`.', file);
    const advice = `A card is one list: write each line as an item of it, such as \`- note: …\`.`;
    reportUnshown([...before, ...after], advice, file);
    const known = new Set<string>();
    for (const item of items) {
      const expected = known.has(item.lead)
        ? `\`${item.lead}:\` once`
        : cardFields.map((name) => `\`${name}:\``).join(', ');
      if (!isField(item.lead) || known.has(item.lead))
        report(file, 'item-unexpected', { item: startOfItem(item), expected }, item.node);
      known.add(item.lead);
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
