import { textQuoteSelectorMatcher } from '@apache-annotator/selector';
import type { Sample } from './quotes.ts';

/**
 * Apache Annotator's matcher for one text, in one chunk: returns the position of a quote that
 * occurs in it exactly once.
 */
export function createTextQuoteMatcher(
  text: string,
): (quote: Sample) => Promise<number | undefined> {
  return async ({ before, exact, after }) => {
    const chunk = { data: text, equals: (other: unknown) => other === chunk };
    const chunks = { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null };
    const places: number[] = [];
    const match = textQuoteSelectorMatcher({
      type: 'TextQuoteSelector',
      exact,
      prefix: before,
      suffix: after,
    });
    for await (const range of match(chunks as never)) places.push(range.startIndex);
    return places.length === 1 ? places[0] : undefined;
  };
}
