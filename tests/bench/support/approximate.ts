import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import type { Sample } from './quotes.ts';

/**
 * dom-anchor-text-quote's answer: the best place by its measure; it needs no more of the document
 * than its text.
 */
export function fuzzyPosition(text: string, { before, exact, after }: Sample): number | undefined {
  return toTextPosition({ textContent: text }, { exact, prefix: before, suffix: after })?.start;
}

/**
 * The best place with at most a tenth of the letters wrong, as annotation tools that use
 * approx-string-match ask for.
 */
export function approximate(text: string, { before, exact, after }: Sample): number | undefined {
  const whole = before + exact + after;
  const best = search(text, whole, Math.floor(whole.length / 10)).toSorted(
    (a, b) => a.errors - b.errors,
  )[0];
  return best && best.start + before.length;
}
