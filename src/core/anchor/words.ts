import type { Span } from '../text/span.ts';

/** A word and where it stands. */
export interface Word extends Span {
  value: string;
}

// Scripts that put no space between words count letter by letter.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** Lists the words of a text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
