import type { Case } from '../../core/case/case.ts';
import { textOf } from '../../core/text/text-of.ts';
import { curly } from '../html/html.ts';
import { useLink } from '../addresses/use-link.ts';
import { plainText } from '../html/plain-text.ts';
import type { SearchRecord } from './record.ts';
import { readableDate } from '../../figures/timeline/timeline.ts';
import { viewNames } from '../words/view-names.ts';

/**
 * Lists the entries of a case's other views: who speaks, other words, the timeline, where phrases
 * came from.
 *
 * @param item the case
 * @returns a record for each entry of each layer, with the address at which the entry is open
 */
export function viewRecords(item: Case): SearchRecord[] {
  const record = (
    layer: string,
    slug: string,
    title: string,
    detail: string,
    content: string,
  ): SearchRecord => ({
    kind: 'view',
    url: useLink({ kind: 'layer', caseId: item.id, layer, slug, title }, []).href,
    title,
    detail,
    names: [],
    content,
  });
  return [
    ...item.voices.map(({ slug, name, body }) =>
      record('voices', slug, curly(name), viewNames.voices, plainText(body)),
    ),
    ...item.wording.map(({ slug, title, body, alternatives }) =>
      record(
        'wording',
        slug,
        curly(title),
        viewNames.wording,
        `${plainText(body)} ${alternatives.map(({ words }) => curly(words)).join(', ')}`,
      ),
    ),
    ...item.timeline.map(({ slug, title, date, body }) =>
      record('timeline', slug, curly(title), `Timeline · ${readableDate(date)}`, plainText(body)),
    ),
    ...item.lineage.map(({ slug, phrase, originals, plain, body }) => ({
      ...record(
        'lineage',
        slug,
        phrase,
        viewNames.lineage,
        `${plainText(plain)} ${plainText(body)}`,
      ),
      names: originals.map(({ lang, words }) => ({ name: textOf(words), lang })),
    })),
  ];
}
