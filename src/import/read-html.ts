import { parseHTML } from 'linkedom';
import { wordsOf } from '../core/text/words.ts';
import { countOf } from '../core/text/count-of.ts';
import { languageOf } from './language-of.ts';
import type { Problem, ReceivedText } from './model.ts';
import { addressOf } from './page/address.ts';
import { extract } from './page/extract.ts';
import { headlineOf } from './page/headline.ts';
import { pageDataOf } from './page/page-data.ts';
import { wordsIn } from './page/paragraphs.ts';
import { publishedOf } from './page/published.ts';

/** A page with fewer words than this has no article: what was found is a menu or a notice. */
const fewestWords = 20;
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
 * controls and scripts are left out, and what else is not article.
 *
 * @param html the page
 * @param title the headline, if it is not the one that the page marks; it must occur in the page,
 *   unless the page has no headline at all
 * @returns the article, or why there is none
 */
export function readHtml(html: string, title: string | undefined): ReceivedText | Problem {
  const starts = html.match(/<[a-z]/gi)?.length ?? 0;
  if (starts > mostStarts) return withoutArticle(tooMany(starts));
  const page = parsePage(html);
  const tooMuch = tooManyElements(page);
  if (tooMuch) return withoutArticle(tooMuch);
  if (!page.body) return withoutArticle('No article found in this web page');
  const data = pageDataOf(page, html);
  const lang = data.lang ?? 'en';
  const everything = page.documentElement.textContent ?? '';
  const visible = wordsIn(page.body, lang);
  const { titles, sites } = data;
  const body = longestParagraph(page);
  const marked = headlineOf(page, { titles, sites, lang, body });
  const asked = title === undefined ? undefined : collapse(title);
  if (
    asked !== undefined &&
    marked &&
    ![visible, collapse(everything)].some((text) => text.includes(asked))
  )
    return {
      problem: `The page has no words \`${asked}\``,
      advice: 'The headline is a part of the text. Give its words as they appear in the page.',
    };
  const { paragraphs, leftOut, doubts } = extract(page, lang);
  const headline = asked ?? marked?.words ?? '';
  const isHeadline = (words: string | undefined): boolean =>
    words !== undefined && (words === headline || words === marked?.words);
  const heading = paragraphs.slice(0, 4).findIndex(isHeadline);
  const above = heading === -1 ? [] : paragraphs.splice(0, heading + 1).slice(0, -1);
  const text = paragraphs.join('\n');
  const found = languageOf([headline, text].join('\n'), data.lang);
  const words = paragraphs.reduce(
    (sum, paragraph) => sum + wordsOf(paragraph, wordLanguage(found.lang)).length,
    0,
  );
  if (words < fewestWords) return withoutArticle('No article found in this web page');
  if (headline === '')
    return {
      problem: 'The page has no headline',
      advice: 'Say which one it has, as far as you know: `--title "The words of the headline"`.',
    };
  const publisher = sites[0];
  const broken = paragraphs.findIndex((paragraph) => paragraph.includes('\ufffd'));
  return {
    headline,
    paragraphs,
    publisher,
    published: publishedOf(data.dates),
    url: addressOf(data.addresses),
    lang: found.lang,
    langBy: found.by,
    leftOut: [...above, ...leftOut].filter((part) => !isHeadline(part)),
    notes: [
      ...(found.note ? [found.note] : []),
      ...(marked && !marked.heading && asked === undefined
        ? ['The headline is from the data about the page: no heading has these words.']
        : []),
      ...(!marked ? ['The page has no headline: the one here is yours.'] : []),
      ...(broken === -1
        ? []
        : [`Paragraph ${broken + 1} has a “\ufffd”, a letter that could not be read.`]),
      ...(doubts.length > 0
        ? [`Compare the article with the page, because ${doubts.join(', and ')}.`]
        : []),
    ],
  };
}

/** A language that the runtime can cut into words. */
function wordLanguage(lang: string): string {
  return lang === 'und' ? 'en' : lang;
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
  const { documentElement: root } = page;
  if (root?.localName !== 'html') return parseHTML(`<html><body>${html}</body></html>`).document;
  if (!page.querySelector('body')) {
    // The tags of the body may be left out (HTML, section 13.1.2.4); linkedom does not add them.
    const body = page.createElement('body');
    for (const child of Array.from(root.childNodes))
      if (child.nodeName.toLowerCase() !== 'head') body.append(child);
    root.append(body);
  }
  return page;
}

function longestParagraph(page: Document): Element | undefined {
  let found: Element | undefined;
  let most = 0;
  for (const element of page.querySelectorAll('p')) {
    const { length } = element.textContent ?? '';
    if (length > most && !element.closest('nav, aside, footer, figure')) {
      found = element;
      most = length;
    }
  }
  return found;
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
  return `The page has ${countOf(elements, 'element', 'elements')}, expected at most ${mostElements.toLocaleString('en')}`;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
