import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { date, language } from '../core/files/fields.ts';
import { wordsOf } from '../core/text/words.ts';
import type { Problem, ReceivedText } from './model.ts';

/** A page with fewer words than this has no article: what was found is a menu or a notice. */
const fewestWords = 20;
const leftOut = new Set([
  'FIGURE',
  'ASIDE',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'FORM',
  'SVG',
  'IFRAME',
  'HR',
]);
const blocks = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'DL',
  'DT',
  'DD',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TD',
  'TH',
]);

/**
 * Pages are nested some tens of elements deep, and have some thousands of elements. The extraction
 * takes minutes on much more.
 */
const deepest = 150;
const mostElements = 30_000;
/**
 * Refuse pages with more tag openings than this without parsing; scripts and comments inflate the
 * count.
 */
const mostStarts = 2 * mostElements;

/** Whether a file is a web page, by its name or by how it starts. */
export function isHtml(name: string, start: string): boolean {
  return (
    /\.x?html?$/i.test(name) ||
    /^\ufeff?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)
  );
}

/**
 * Extracts the article of a web page, and the page's data about it. Pictures and their captions,
 * forms and scripts are left out.
 *
 * @param html the page
 * @param title the headline, if it is not the one that the page marks; it must occur in the page
 * @returns the article, or why there is none
 */
export function readHtml(html: string, title: string | undefined): ReceivedText | Problem {
  const starts = html.match(/<[a-z]/gi)?.length ?? 0;
  if (starts > mostStarts) return withoutArticle(tooMany(starts));
  const page = parsePage(html);
  const tooMuch = tooManyElements(page);
  if (tooMuch) return withoutArticle(tooMuch);
  const marked = page.querySelectorAll('h1');
  const heading = marked.length === 1 ? collapse(marked[0]?.textContent ?? '') : '';
  const url =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(page, 'og:url');
  const words = collapse(page.documentElement?.textContent ?? '');
  const lang = page.documentElement?.getAttribute('lang') ?? undefined;
  const found = page.documentElement ? new Readability(page).parse() : null;
  const headline = collapse(title ?? '') || heading || collapse(found?.title ?? '');
  const paragraphs = found?.content
    ? paragraphsOf(parseHTML(`<html><body>${found.content}</body></html>`)['document'].body)
    : [];
  if (paragraphs[0] === headline) paragraphs.shift();
  if (title !== undefined && !words.includes(headline))
    return {
      problem: `The page has no words \`${title}\``,
      advice: 'The headline is a part of the text. Give its words as they appear in the page.',
    };
  const stated = language.safeParse(lang).success ? lang : undefined;
  if (headline === '' || wordsOf(paragraphs.join(' '), stated ?? 'und').length < fewestWords)
    return withoutArticle('No article found in this web page');
  const published = found?.publishedTime?.slice(0, 10);
  return {
    headline,
    paragraphs,
    publisher: collapse(found?.siteName ?? '') || undefined,
    published: date.safeParse(published).success ? published : undefined,
    url: url && /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url).href : undefined,
    lang: stated,
  };
}

function withoutArticle(problem: string): Problem {
  return {
    problem,
    advice:
      'Copy the words of the article into a plain text file, the headline on the first line, and use that.',
  };
}

/** Parses a page. A fragment without a root element gets one, as in browsers. */
function parsePage(html: string): Document {
  const { document: page } = parseHTML(html);
  return page.documentElement?.localName === 'html'
    ? page
    : parseHTML(`<html><body>${html}</body></html>`).document;
}

function tooManyElements(page: Document): string | undefined {
  const depths = new Map<Element | null, number>();
  for (const element of page.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    if (depth > deepest)
      return `The page has more than ${deepest} elements inside each other, expected a page as people make it`;
  }
  return depths.size > mostElements ? tooMany(depths.size) : undefined;
}

function tooMany(elements: number): string {
  return `The page has ${elements.toLocaleString('en')} elements, expected at most ${mostElements.toLocaleString('en')}`;
}

function metaOf(page: Document, property: string): string | null | undefined {
  return page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
}

function paragraphsOf(root: Node): string[] {
  const found: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) found[found.length - 1] += node.textContent ?? '';
    const name = node.nodeName.toUpperCase();
    if (leftOut.has(name)) return;
    if (name === 'BR') found[found.length - 1] += ' ';
    if (blocks.has(name)) found.push('');
    for (const child of Array.from(node.childNodes)) walk(child);
    if (blocks.has(name)) found.push('');
  };
  walk(root);
  return found.map(collapse).filter((paragraph) => paragraph !== '');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
