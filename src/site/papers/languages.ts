import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { textOf } from '../../core/text/text-of.ts';

/** Words in Cyrillic letters, with what is between them. */
const cyrillic = /\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\p{M}\s’'-]*\p{Script=Cyrillic})?/gu;

/** Returns the language of words in Cyrillic letters, or `undefined`. */
export type LanguageFinder = (words: string) => string | undefined;

/**
 * Makes a function that tells Ukrainian words from Russian: by the content's own language tags (the
 * originals of the lineage, the names of places and people), and else by the letters that only one
 * of the two has.
 *
 * @param library the whole site
 * @returns the function
 */
export function languageFinder(library: Pick<Library, 'cases' | 'glossary'>): LanguageFinder {
  const known = [
    ...library.cases.flatMap(originals),
    ...library.glossary.flatMap(({ matter }) => nativeNames(matter)),
  ];
  return (words) => {
    const said = new Set(
      known.filter(([, text]) => text.includes(words.toLowerCase())).map(([lang]) => lang),
    );
    if (said.size === 1) return [...said][0];
    if (/[іїєґ]/i.test(words)) return 'uk';
    return /[ыэёъ]/i.test(words) ? 'ru' : undefined;
  };
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
    if (node.type === 'element') return [{ ...node, children: markLanguages(node.children, find) }];
    return node.type === 'text' ? split(node.value, find) : [node];
  });
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

function originals({ lineage }: Case): [string, string][] {
  return lineage.flatMap((item) =>
    item.originals.map(({ lang, words }): [string, string] => [lang, textOf(words).toLowerCase()]),
  );
}

function nativeNames(matter: Library['glossary'][number]['matter']): [string, string][] {
  return Object.entries(matter.nativeNames ?? {}).map(([lang, name]) => [lang, name.toLowerCase()]);
}
