import { curly } from '../../html/html.ts';

/** Makes a whole address, with scheme and host, of a path of the site. */
export type Absolute = (path: string) => string;

/** A property's value. `undefined` is an unknown fact: it is left out, never guessed. */
export type Value = string | number | boolean | Node | undefined | readonly Value[];

/** A thing described in the schema.org vocabulary. */
export interface Node {
  '@type'?: string;
  '@id'?: string;
  [property: string]: Value;
}

/** Words in a language. */
export function inLanguage(language: string, words: string): Node {
  return { '@language': language, '@value': words };
}

/**
 * A line of our own prose as a value: with curly quotation marks, and `undefined` if it is empty.
 */
export function words(text: string): string | undefined {
  return curly(text.trim()) || undefined;
}

/**
 * Writes things as a JSON-LD data block. `<` is escaped, so that no word of an article can end the
 * script element around it.
 *
 * @param nodes the things
 * @returns JSON without unknown properties and empty lists
 */
export function writeJsonLd(nodes: readonly Node[]): string {
  const known = (_key: string, value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items = value.filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  };
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, known).replaceAll(
    '<',
    '\\u003c',
  );
}
