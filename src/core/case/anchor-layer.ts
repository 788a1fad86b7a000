import type { VFile } from 'vfile';
import type { Anchorer } from '../anchor/anchorer.ts';
import { describeSpan, toQuoteLine } from '../anchor/describe.ts';
import type { NearestFinder } from '../anchor/nearest.ts';
import type { Entry } from '../entries/entries.ts';
import type { Quote } from '../entries/quote.ts';
import { report } from '../messages.ts';
import type { Span } from '../text/span.ts';

/** What quotes are looked for in. */
export interface AnchorTarget {
  text: string;
  anchorer: Anchorer;
  nearest: NearestFinder;
}

const contextLength = 28;
const mostShown = 6;

/**
 * Finds the words that a layer's entries are about. A quote that stands nowhere or in several places gets a message.
 *
 * @param entries the entries of a layer
 * @param file the layer's file; receives the messages
 * @param target the article
 * @returns each entry with the spans of its exact words, in the order of its quotes; an entry with a broken quote is left out
 */
export function anchorEntries(entries: readonly Entry[], file: VFile, target: AnchorTarget): { entry: Entry; anchors: Span[] }[] {
  return entries.flatMap((entry) => {
    const anchors = entry.quotes.map((quote) => anchorQuote(quote, file, target));
    const found = anchors.filter((span) => span !== undefined);
    return entry.brokenQuote || found.length < anchors.length ? [] : [{ entry, anchors: found }];
  });
}

function anchorQuote(quote: Quote, file: VFile, target: AnchorTarget): Span | undefined {
  const result = target.anchorer.anchor(quote);
  if (result.kind === 'one') return result.match.exact;
  if (result.kind === 'none') {
    const nearest = target.nearest.find(quote.text);
    const message = report(file, 'quote-not-found', { quote: quote.text, nearest }, quote.node);
    message.actual = quote.text;
    message.expected = nearest ? [target.text.slice(nearest.span.start, nearest.span.end)] : [];
    return undefined;
  }
  const [first] = result.matches;
  report(
    file,
    'quote-ambiguous',
    {
      quote: quote.text,
      total: result.total,
      places: result.matches.slice(0, mostShown).map((match) => inContext(target.text, match.exact)),
      suggestion: first && quote.parts.length === 1 ? toQuoteLine(describeSpan(target.text, first.exact)) : undefined,
    },
    quote.node,
  );
  return undefined;
}

function inContext(text: string, span: Span): string {
  const start = Math.max(0, span.start - contextLength);
  const end = Math.min(text.length, span.end + contextLength);
  const before = start > 0 ? `…${text.slice(start, span.start)}` : text.slice(0, span.start);
  const after = end < text.length ? `${text.slice(span.end, end)}…` : text.slice(span.end);
  return `${before}[${text.slice(span.start, span.end)}]${after}`;
}
