import { detect } from 'tinyld';

/**
 * Works out the language of a text by its letters and their sequences.
 *
 * @param text the text
 * @returns its language tag (BCP 47), or `und` where the text does not tell
 */
export function languageOf(text: string): string {
  return detect(text.slice(0, 20_000)) || 'und';
}
