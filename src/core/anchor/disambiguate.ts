import type { AnchorResult } from './anchorer.ts';
import { continuedLines, type Quote } from '../entries/quote.ts';
import type { Span } from '../text/span.ts';
import type { VFile } from 'vfile';
import type { Fix } from '../messages/fixes/fix.ts';

/** A quote and the result of looking it up. */
export interface Looked {
  quote: Quote;
  result: AnchorResult;
}

/**
 * Determines which words an ambiguous quote means, if that needs no guess: either all its matches
 * share the same exact words, or the entry has as many such quotes as there are matches, so that
 * together they cover all of them.
 *
 * @param looked the quote
 * @param all the quotes of its entry, including this one
 * @returns the exact words; `undefined` if one would have to guess
 */
export function meantSpan({ quote, result }: Looked, all: readonly Looked[]): Span | undefined {
  if (result.kind !== 'many' || result.matches.length < result.total) return undefined;
  const spans = new Map(result.matches.map(({ exact }) => [`${exact.start}-${exact.end}`, exact]));
  const [only] = spans.values();
  if (spans.size === 1) return only;
  const same = all.filter((other) => keyOf(other.quote) === keyOf(quote));
  if (same.length !== spans.size) return undefined;
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start);
  return sorted[same.findIndex((other) => other.quote === quote)];
}

/**
 * Respans a quote by a longer one that occurs once.
 *
 * @param quote the quote
 * @param line the longer one, as a line without the leading `> `
 * @param file its file
 * @returns the fix; none if the blockquote holds more than the article's words
 */
export function disambiguation(quote: Quote, line: string, file: VFile): Fix | undefined {
  const start = quote.node.position?.start.offset ?? 0;
  const end = quote.node.position?.end.offset ?? 0;
  const hasMore =
    continuedLines(quote.node, file).length > 0 || String(file).slice(start, end).includes('<!--');
  return hasMore
    ? undefined
    : { title: 'The shortest quote that occurs once', edits: [{ start, end, text: `> ${line}` }] };
}

const keyOf = ({ parts, exact }: Quote): string => JSON.stringify([parts, exact]);
