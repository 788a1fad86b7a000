import type { PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { checkTags } from './check-tags.ts';
import type { Span } from '../../text/span.ts';
import { readLeadingList, reportSplitList, startOfItem } from './leading-list.ts';
import { defineLayer } from './layer.ts';

/** A loaded or contested word, and what could have been written instead. */
export interface Wording {
  slug: string;
  title: string;
  anchors: Span[];
  /** The connotations of the word. */
  body: RootContent[];
  /** The plainest first. */
  alternatives: { words: string; comment: PhrasingContent[] }[];
  line: number;
}

/**
 * Turns the entries of `wording.md` into words with their alternatives.
 *
 * @param entries the entries, with their spans
 * @param file receives a message for each entry without an alternative
 * @returns the words, in the file's order
 */
export function readWording(entries: readonly AnchoredEntry[], file: VFile): Wording[] {
  return entries.map(({ entry, anchors }) => {
    checkTags(entry.tags, { ids: [] }, file);
    const { before, items, after } = readLeadingList(entry.body);
    reportSplitList(entry.body, '`words: what they imply`', file);
    const alternatives = items
      .filter((item) => item.lead !== '')
      .map((item) => ({ words: item.lead, comment: item.rest }));
    for (const item of items) {
      if (item.lead === '' || item.rest.length === 0)
        report(
          file,
          'item-unexpected',
          { item: startOfItem(item), expected: '`words: what they imply`' },
          item.node,
        );
    }
    if (entry.body.length > 0 && items.length === 0)
      report(file, 'alternatives-missing', { title: entry.title }, entry.heading);
    return {
      slug: entry.slug,
      title: entry.title,
      anchors,
      body: [...before, ...after],
      alternatives,
      line: entry.heading.position?.start.line ?? 1,
    };
  });
}

/** Other words: loaded words and their alternatives. */
export const wording = defineLayer({
  records: 'wording',
  name: 'Other words',
  page: 'wording/',
  shownAs: 'text',
  noun: { one: 'word or phrase', many: 'words and phrases' },
  guidance: `Loaded words, and what else could have been said. Write below this comment, for example:

## the word

> copy the passage with **the word** in bold

What the word implies.

- a plainer word: what that one says`,
  read: readWording,
  titleOf: ({ title }) => title,
  renderFields: ({ alternatives }, inline) => ({
    alternatives: alternatives.map(({ words, comment }) => ({ words, comment: inline(comment) })),
  }),
  findable: ({ body, alternatives }) => ({
    words: [body, alternatives.map(({ words }) => words).join(', ')],
  }),
});
