import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Case } from '../case/case.ts';
import { textOf } from '../text/text-of.ts';

type Note = Case['notes'][number];

/**
 * Finds the notes that ask something which the lesson's key does not answer. An answer links to its
 * note (`commentary.md#slug`), so that it can be found by links.
 *
 * @param item the case
 * @returns the slugs of those notes; none if the case has no key
 */
export function unanswered(item: Pick<Case, 'notes' | 'lesson'>): string[] {
  const key = item.lesson?.pages.key;
  if (!key) return [];
  const answered = new Set<string>();
  visit({ type: 'root', children: key.body } as Root, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string') answered.add(decodeURIComponent(href.split('#')[1] ?? ''));
  });
  return item.notes
    .filter(({ body, slug }) => textOf(body).includes('?') && !answered.has(slug))
    .map(({ slug }) => slug);
}

/**
 * Finds the notes with more than one date: readers lose count of them.
 *
 * @param notes the notes
 * @param lang the language that they are written in
 * @returns the slugs of those notes
 */
export function overOneDate(notes: readonly Note[], lang = 'en'): string[] {
  return notes
    .filter(({ body }) => datesIn(textOf(uncited(body)), lang).length > 1)
    .map(({ slug }) => slug);
}

/**
 * Finds the different dates in a text: days, months and years in words. A year or month that is part
 * of another date counts with it, and a year between quotation marks is a word of the article.
 *
 * @param text the text
 * @param lang its language
 * @returns the dates, without repetitions
 */
export function datesIn(text: string, lang: string): string[] {
  const names = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2000, month, 1),
    ),
  ).join('|');
  const year = '(?:19|20)\\d\\d';
  const date = new RegExp(
    `(?<![\\p{L}\\d'‘])(?:\\d{1,2} (?:${names})(?: ${year})?|(?:${names}) ${year}|${year})(?![\\p{L}\\d])`,
    'gu',
  );
  const found = [...new Set(Array.from(text.replace(/\s+/g, ' ').matchAll(date), ([all]) => all))];
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}

/** The nodes without citations, which have dates of their own. */
function uncited(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return node.tagName === 'cite' ? [] : [{ ...node, children: uncited(node.children) }];
  });
}
