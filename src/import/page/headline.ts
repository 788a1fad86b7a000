import { wordsIn } from './paragraphs.ts';

/** A headline, and its heading. */
export interface Headline {
  words: string;
  /** The heading in the page that has these words. */
  heading?: Element | undefined;
}

const longest = 300;
/** What separates the parts of a title: `Library opens | The Daily Test`. */
const separator = /\s+[|\-–—·•:»«/]+\s+|\s*[|»«]\s*|:\s+/;

/**
 * Finds the headline of a page. The title data say what it is about, but often with the site's name,
 * and shortened for search engines; the headings have the words that a reader sees, but one of them
 * is often the logo. So the headline is the heading that the title data speak of.
 *
 * @param page the page
 * @param titles titles that the page states
 * @param sites names of the site
 * @param lang the page's language
 * @param body the element at which the text begins, if it is known
 * @returns the headline, or `undefined` if the page has none
 */
export function headlineOf(
  page: Document,
  {
    titles,
    sites,
    lang,
    body,
  }: {
    titles: readonly string[];
    sites: readonly string[];
    lang: string;
    body?: Element | undefined;
  },
): Headline | undefined {
  const known = new Set(sites.map(plain));
  const stated = titles.map((title) => withoutSite(title, known)).filter((title) => title !== '');
  const headings = Array.from(
    page.querySelectorAll('h1, h2, h3, [itemprop~="headline"], [role="heading"][aria-level="1"]'),
  )
    .filter((element) => !element.closest('nav, aside, footer'))
    .map((element) => ({ element, words: wordsIn(element, lang) }))
    .filter(({ words }) => words !== '' && words.length <= longest);
  const rated = headings.map((heading) => ({
    ...heading,
    rate: rateOf(heading, { titles, stated, known, body }),
  }));
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (found, heading) => (!found || heading.rate > found.rate ? heading : found),
    undefined,
  );
  if (best && best.rate >= 3)
    return { words: withoutSite(best.words, known), heading: best.element };
  const firsts = rated.filter(({ element, rate }) => element.localName === 'h1' && rate > 0);
  const [only] = firsts;
  if (only && (firsts.length === 1 || stated.length === 0))
    return { words: only.words, heading: only.element };
  const words = stated[0];
  return words === undefined ? undefined : { words };
}

function rateOf(
  { element, words }: { element: Element; words: string },
  {
    titles,
    stated,
    known,
    body,
  }: {
    titles: readonly string[];
    stated: readonly string[];
    known: ReadonlySet<string>;
    body: Element | undefined;
  },
): number {
  const heading = plain(words);
  if (known.has(heading) && stated.every((title) => plain(title) !== heading)) return -9;
  const parts = titles.flatMap((title) => title.split(separator).map(plain));
  const match = [...titles, ...stated].some((title) => plain(title) === heading)
    ? 6
    : parts.includes(heading)
      ? 4
      : stated.some((title) => alike(plain(title), heading) >= 0.6)
        ? 3
        : 0;
  const first = element.localName === 'h1' ? 1 : 0;
  const inArticle = element.closest('article, main, [role="main"], [itemprop~="articleBody"]')
    ? 0.5
    : 0;
  const logo =
    element.querySelector('a[href="/"], a[rel~="home"]') ||
    element.closest('a[href="/"], a[rel~="home"]')
      ? 3
      : 0;
  return match + first + inArticle + nearness(element, body) - logo;
}

/** More for a heading that is closer to the text: fewer elements up to one that holds both. */
function nearness(element: Element, body: Element | undefined): number {
  if (!body) return 0;
  let steps = 0;
  for (let up: Element | null = element.parentElement; up; up = up.parentElement) {
    if (up.contains(body)) return 1 / (1 + steps) + (up.localName === 'body' ? -0.5 : 0);
    steps += 1;
  }
  return 0;
}

/** A title without the parts that are names of the site. */
function withoutSite(title: string, known: ReadonlySet<string>): string {
  if (known.has(plain(title))) return '';
  for (const name of known) {
    const end = new RegExp(`\\s*(?:[|\\-–—·•»«/]|:\\s)+\\s*${escaped(name)}\\s*$`, 'iu');
    const start = new RegExp(`^\\s*${escaped(name)}\\s*(?:[|–—·•»«]|\\s-|:\\s)+\\s*`, 'iu');
    const cut = title.replace(end, '').replace(start, '').trim();
    if (cut !== '' && cut !== title) return cut;
  }
  return title;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many of the words of two titles are the same (Dice). */
function alike(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
