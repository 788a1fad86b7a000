import type { Span } from '../text/span.ts';

/** A word and its position. */
export interface Word extends Span {
  value: string;
}

/**
 * Scripts that put no space between words, as part of a character class: they count letter by
 * letter.
 */
export const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const word = new RegExp(`[${unspaced}]|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/** Lists the words of a text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
