import type { Span } from '../text/span.ts';
import { unspacedScripts } from '../text/words.ts';

/** A word and its position. */
export interface Token extends Span {
  value: string;
}

const token = new RegExp(`[${unspacedScripts}]|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/**
 * Lists the words of a text for comparison: without signs, and letter by letter in scripts without
 * spaces.
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
