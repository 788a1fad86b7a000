import { countOf } from '../../core/text/count-of.ts';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { wordsOf } from '../../core/text/words.ts';
import { furnitureIn } from './furniture.ts';
import { type Paragraph, paragraphsOf, wordsIn } from './paragraphs.ts';

/** The article of a page. */
export interface Extract {
  paragraphs: string[];
  /** What is inside the article or beside it and was left out, each in its own words. */
  leftOut: string[];
  /** Why somebody should look at it, if there is doubt. */
  doubts: string[];
}

/** The attribute of elements that are left out; Readability keeps it. */
const mark = 'data-left-out';
/** How large such an element may be, of all that was chosen, before its name is doubted. */
const largestShare = 0.3;
const fewWords = 120;
const muchLinked = 0.3;

/**
 * Takes the article out of a page: Readability chooses the part of the page, and what is known not to
 * be article is then taken out of it. (Taken out before, it changes which part is chosen.)
 *
 * @param page the page, which is changed
 * @param lang its language
 * @returns the article; without paragraphs if there is none
 */
export function extract(page: Document, lang: string): Extract {
  const { body } = page;
  for (const element of furnitureIn(body, lang)) element.setAttribute(mark, 'yes');
  const before = paragraphsOf(body, lang);
  const isMarked = ({ of }: Paragraph): boolean => of.closest(`[${mark}]`) !== null;
  const furniture = new Set(before.filter(isMarked).map(({ words }) => words));
  const own = new Set(before.filter((part) => !isMarked(part)).map(({ words }) => words));
  const rivals = rivalsIn(page);
  const content = new Readability(page).parse()?.content ?? '';
  const { document: reduced } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const all = (reduced.body.textContent ?? '').length;
  const removed: string[] = [];
  for (const element of reduced.querySelectorAll(`[${mark}]`)) {
    if (!element.isConnected) continue;
    if ((element.textContent ?? '').length > all * largestShare) {
      for (const { words } of paragraphsOf(element, lang)) furniture.delete(words);
      continue;
    }
    removed.push(wordsIn(element, lang));
    element.remove();
  }
  // Readability may make a paragraph of such an element, without its attributes.
  const isFurniture = ({ words }: Paragraph): boolean => furniture.has(words) && !own.has(words);
  const chosen = paragraphsOf(reduced.body, lang);
  removed.push(...chosen.filter(isFurniture).map(({ words }) => words));
  const paragraphs = chosen.filter((part) => !isFurniture(part)).map(({ words }) => words);
  const linked = Array.from(
    reduced.querySelectorAll('a'),
    (link) => (link.textContent ?? '').length,
  ).reduce((sum, length) => sum + length, 0);
  const length = paragraphs.join('').length;
  const words = paragraphs.reduce((sum, text) => sum + wordsOf(text, lang).length, 0);
  return {
    paragraphs,
    leftOut: between(before, paragraphs, removed),
    doubts: [
      ...(words < fewWords ? [`it has only ${countOf(words, 'word')}`] : []),
      ...(linked > length * muchLinked
        ? [`${Math.round((100 * linked) / length)} % of it are links`]
        : []),
      ...(rivals ? ['the page has several articles of about the same length'] : []),
    ],
  };
}

/** Whether there are two `<article>` elements beside each other, both with much text. */
function rivalsIn(page: Document): boolean {
  const lengths = Array.from(page.querySelectorAll('article'))
    .filter((article) => !article.parentElement?.closest('article'))
    .map((article) => (article.textContent ?? '').trim().length)
    .sort((a, b) => b - a);
  const [first = 0, second = 0] = lengths;
  return first > 0 && second > first / 2;
}

/**
 * What the page has from the first to the last paragraph that was kept and which was not, and
 * everything that was removed.
 */
function between(
  before: readonly Paragraph[],
  kept: readonly string[],
  removed: readonly string[],
): string[] {
  const left = new Set(kept);
  const isKept = ({ words }: Paragraph): boolean => left.has(words);
  const first = before.findIndex(isKept);
  const last = before.findLastIndex(isKept);
  const missing = before
    .filter((part, at) => at >= first && at <= last && !isKept(part))
    .filter(
      ({ words, of }) => !of.closest(`[${mark}]`) || !removed.some((part) => part.includes(words)),
    )
    .map(({ words }) => words);
  return [...new Set([...removed, ...missing])].filter((words) => words !== '');
}
