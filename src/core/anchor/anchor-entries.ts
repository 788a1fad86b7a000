import type { VFile } from 'vfile';
import type { AnchorTarget } from './target.ts';
import type { AnchoredEntry } from '../entries/anchored-entry.ts';
import type { Entry } from '../entries/entries.ts';
import { continuedLines, type Quote } from '../entries/quote.ts';
import { disambiguation, meantSpan, type Looked } from './disambiguate.ts';
import { offerFix } from '../messages/fixes/fix.ts';
import { typographyFix } from './quote-typography.ts';
import { report } from '../messages/report.ts';
import { reportUnmarkedQuote } from './unmarked-quote.ts';
import { slipIn, surplusMarks, trailingTags, withLiteralBold } from './quote-slips.ts';
import type { Span } from '../text/span.ts';
import { isPlainQuote, repairQuote, writeQuote } from './repair-quote.ts';

const contextLength = 28;
const mostShown = 6;

/**
 * Finds the words that a layer's entries are about. A quote that occurs nowhere or several
 * times gets a message.
 *
 * @param entries the entries of a layer
 * @param file the layer's file; receives the messages
 * @param target the article; without it nothing can be anchored
 * @returns all entries; a broken one may only be checked further, never shown
 */
export function anchorEntries(
  entries: readonly Entry[],
  file: VFile,
  target: AnchorTarget | undefined,
): AnchoredEntry[] {
  return entries.map((entry) => {
    const looked = target
      ? entry.quotes.map((quote): Looked => ({ quote, result: target.anchorer.anchor(quote) }))
      : [];
    const anchors = looked.map((item) => target && anchorQuote(item, looked, file, target));
    const found = anchors.filter((span) => span !== undefined);
    const isUnmarked = target !== undefined && reportUnmarkedQuote(entry, file, target);
    const isBroken = !target || entry.brokenQuote || isUnmarked || found.length < anchors.length;
    return { entry, anchors: isBroken ? [] : found, isBroken };
  });
}

function anchorQuote(
  looked: Looked,
  all: readonly Looked[],
  file: VFile,
  target: AnchorTarget,
): Span | undefined {
  const { quote, result } = looked;
  if (result.kind === 'one') {
    const fix = typographyFix(quote, result.match, target, file);
    if (fix) (file.data.tidying ??= []).push(fix);
    return result.match.exact;
  }
  if (result.kind === 'none') {
    const tags = trailingTags(quote, target);
    if (tags) {
      report(file, 'tags-in-quote', { tags }, quote.node);
      return undefined;
    }
    const meant = withLiteralBold(quote);
    const nearest = target.nearest.find(meant.text);
    const [lazy] = continuedLines(quote.node, file);
    const unmarked = surplusMarks(sourceOf(quote, file), target);
    const message = report(
      file,
      'quote-not-found',
      { quote: quote.text, nearest, lazy: lazy?.text, slip: slipIn(quote.text), unmarked },
      quote.node,
    );
    message.actual = sourceOf(quote, file);
    const repaired =
      nearest && isPlainQuote(quote, file) ? repairQuote(meant, nearest.span, target) : undefined;
    if (unmarked) message.expected = [unmarked];
    else if (repaired) message.expected = [`> ${repaired}`];
    return undefined;
  }
  const shown = result.matches.slice(0, mostShown);
  const suggestions =
    quote.parts.length === 1 ? shown.map((match) => writeQuote(match.exact, target)) : [];
  const span = meantSpan(looked, all);
  const meant = span && writeQuote(span, target);
  const message = report(
    file,
    'quote-ambiguous',
    {
      quote: quote.text,
      total: result.total,
      places: shown.map((match) => inContext(target.text, match.exact)),
      suggestion: meant ?? suggestions[0],
    },
    quote.node,
  );
  message.actual = sourceOf(quote, file);
  if (isPlainQuote(quote, file))
    message.expected = suggestions.flatMap((line) => (line ? [`> ${line}`] : []));
  if (meant !== undefined) offerFix(message, disambiguation(quote, meant, file));
  return undefined;
}

/** The whole blockquote as written in the file: the text that `expected` replaces. */
function sourceOf({ node }: Quote, file: VFile): string {
  return String(file).slice(node.position?.start.offset, node.position?.end.offset);
}

function inContext(text: string, span: Span): string {
  const start = Math.max(0, span.start - contextLength);
  const end = Math.min(text.length, span.end + contextLength);
  const before = start > 0 ? `…${text.slice(start, span.start)}` : text.slice(0, span.start);
  const after = end < text.length ? `${text.slice(span.end, end)}…` : text.slice(span.end);
  return `${before}[${text.slice(span.start, span.end)}]${after}`;
}
