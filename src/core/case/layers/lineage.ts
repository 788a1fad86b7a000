import type { PhrasingContent, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { checkTags } from './check-tags.ts';
import { textOf } from '../../text/text-of.ts';
import type { Span } from '../../text/span.ts';
import { readLeadingList, reportSplitList, startOfItem } from './leading-list.ts';
import { defineLayer } from './layer.ts';

/** How a phrase travelled from its source to this text. */
export interface Lineage {
  slug: string;
  phrase: string;
  anchors: Span[];
  /** The original wording, by language. */
  originals: { lang: string; words: PhrasingContent[] }[];
  /** The original in plain words, in the case's language. */
  plain: PhrasingContent[];
  /** What changed between the original and the article. */
  body: RootContent[];
  line: number;
}

/** The lead of the item that puts the original in plain words. */
const plainLead = 'plain';

/**
 * Turns the entries of `lineage.md` into the ways of phrases.
 *
 * @param entries the entries, with their spans
 * @param file receives a message for each entry without an original wording
 * @returns the phrases, in the file's order
 */
export function readLineage(entries: readonly AnchoredEntry[], file: VFile): Lineage[] {
  return entries.map(({ entry, anchors }) => {
    checkTags(entry.tags, { ids: [] }, file);
    const { before, items, after } = readLeadingList(entry.body);
    reportSplitList(entry.body, '`ru: …` or `plain: …`', file);
    const plain = items.filter((item) => item.lead === plainLead);
    for (const item of plain.slice(1))
      report(
        file,
        'item-unexpected',
        { item: startOfItem(item), expected: '`plain: …` once' },
        item.node,
      );
    for (const item of items)
      if ((isLanguage(item.lead) || item.lead === plainLead) && item.rest.length === 0)
        report(
          file,
          'item-unexpected',
          { item: startOfItem(item), expected: 'words behind the colon' },
          item.node,
        );
    const originals = items
      .filter((item) => isLanguage(item.lead))
      .map((item) => ({ lang: item.lead, words: item.rest }));
    const unexpected = items.filter((item) => !isLanguage(item.lead) && item.lead !== plainLead);
    for (const item of unexpected) {
      const expected = 'a language and the original words, as in `ru: …`, or `plain: …`';
      report(file, 'item-unexpected', { item: startOfItem(item), expected }, item.node);
    }
    if (entry.body.length > 0 && originals.length === 0 && unexpected.length === 0)
      report(file, 'origin-missing', { title: entry.title }, entry.heading);
    return {
      slug: entry.slug,
      phrase: entry.title,
      anchors,
      originals,
      plain: plain[0]?.rest ?? [],
      body: [...before, ...after],
      line: entry.heading.position?.start.line ?? 1,
    };
  });
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(tag) && tag !== plainLead;
}

/** The lineage: how phrases travelled from their source to the article. */
export const lineage = defineLayer({
  records: 'lineage',
  name: 'Where the words came from',
  page: 'lineage/',
  shownAs: 'both',
  noun: { one: 'phrase', many: 'phrases' },
  read: readLineage,
  titleOf: ({ phrase }) => phrase,
  renderFields: ({ originals, plain }, inline) => ({
    originals: originals.map(({ lang, words }) => ({ lang, words: inline(words) })),
    plain: inline(plain),
  }),
  findable: ({ plain, body, originals }) => ({
    words: [plain, body],
    names: originals.map(({ lang, words }) => ({ name: textOf(words), lang })),
  }),
});
