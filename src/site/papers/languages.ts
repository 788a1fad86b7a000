import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Words in Cyrillic letters, with what is between them. */
const cyrillic = /\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\p{M}\s’'-]*\p{Script=Cyrillic})?/gu;

/** Words in Cyrillic letters whose language is known. */
export interface KnownWords {
  lang: string;
  words: string;
}

/** Returns the language of words in Cyrillic letters, or `undefined`. */
export type LanguageFinder = (words: string) => string | undefined;

/**
 * Makes a function that distinguishes Ukrainian words from Russian: by words whose language is
 * known, and otherwise by the letters that only one of the two has.
 *
 * @param known words with their language
 * @returns the function
 */
export function languageFinder(known: readonly KnownWords[]): LanguageFinder {
  return (words) => {
    const languages = new Set(
      known
        .filter((other) => other.words.toLowerCase().includes(words.toLowerCase()))
        .map(({ lang }) => lang),
    );
    if (languages.size === 1) return [...languages][0];
    if (/[іїєґ]/i.test(words)) return 'uk';
    return /[ыэёъ]/i.test(words) ? 'ru' : undefined;
  };
}

/**
 * Finds the words of a page whose language it states.
 *
 * @param html the page
 * @returns the text that directly follows each start tag with a language
 */
export function knownWords(html: string): KnownWords[] {
  return Array.from(
    html.matchAll(/<[^>]*\slang="([^"]+)"[^>]*>([^<]+)/g),
    ([, lang = '', words = '']) => ({ lang, words }),
  ).filter(({ words }) => /\p{Script=Cyrillic}/u.test(words));
}

/**
 * Marks foreign words with their language, for spelling checkers and screen readers.
 *
 * @param nodes HTML nodes; not changed
 * @param find returns the language of words
 * @returns the same words
 */
export function markLanguages(
  nodes: readonly ElementContent[],
  find: LanguageFinder,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element')
      return isForeign(node) ? [node] : [{ ...node, children: markLanguages(node.children, find) }];
    return node.type === 'text' ? split(node.value, find) : [node];
  });
}

/** Whether the language of an element is stated, and is not English. */
function isForeign({ properties: { lang } }: Element): boolean {
  return typeof lang === 'string' && !/^en\b/.test(lang);
}

/**
 * A language tag as Word knows it, with the region in which it is most at home: `uk` becomes
 * `uk-UA`.
 */
export function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}-${region}` : language;
}

function split(value: string, find: LanguageFinder): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { 0: words, index } of value.matchAll(cyrillic)) {
    const lang = find(words);
    if (!lang) continue;
    parts.push(
      { type: 'text', value: value.slice(done, index) },
      h('span', { lang: withRegion(lang) }, words),
    );
    done = index + words.length;
  }
  return [...parts, { type: 'text', value: value.slice(done) }];
}
