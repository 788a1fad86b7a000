import { detect } from 'tinyld';

/**
 * Detects the language of a text by its letters and their sequences.
 *
 * @param text the text
 * @returns its language tag (BCP 47), or `und` if it cannot be determined
 */
export function languageOf(text: string): string {
  return detect(text.slice(0, 20_000)) || 'und';
}
