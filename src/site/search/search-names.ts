import type { SearchRecord } from './record.ts';

/**
 * What the browser needs besides the index: words with which to correct a mistyped one, and the
 * language of foreign names.
 */
export interface SearchNames {
  words: string[];
  languages: Record<string, string>;
}

/**
 * Collects the words of all titles and names, and the language of each that is not English.
 *
 * @param records the records of the search
 * @returns words of four letters and more, each once, in alphabetical order
 */
export function searchNames(records: readonly SearchRecord[]): SearchNames {
  const named = records.filter(({ kind }) => kind !== 'article' && kind !== 'source');
  const texts = named.flatMap(({ title, names }) => [title, ...names.map(({ name }) => name)]);
  const words = texts
    .flatMap((text) => text.match(/[\p{L}\p{M}’']{4,}/gu) ?? [])
    .map((word) => word.replace(/^[’']|[’']s?$/gu, ''));
  const languages = new Map<string, string>();
  for (const { title, lang, names } of records) {
    if (lang) languages.set(title, lang);
    for (const name of names) if (name.lang) languages.set(name.name, name.lang);
  }
  return {
    words: [...new Map(words.map((word) => [word.toLowerCase(), word])).values()]
      .filter(({ length }) => length >= 4)
      .sort((a, b) => a.localeCompare(b, 'en')),
    languages: Object.fromEntries(languages),
  };
}
