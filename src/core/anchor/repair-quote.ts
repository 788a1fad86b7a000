import { diffArrays } from 'diff';
import { VFile } from 'vfile';
import { describeSpan, toQuoteLine } from './describe.ts';
import { continuedLines, type Quote, readQuote } from '../entries/quote.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Span } from '../text/span.ts';
import type { AnchorTarget } from './target.ts';

/**
 * Writes a quote that leads to a span, as Markdown that can replace a whole blockquote. It holds
 * the span's words alone if they occur once, else with as few others around them as needed.
 *
 * @param span the meant words
 * @param target the article
 * @param around a longer stretch to quote, with the span in bold, if that leads to the span
 * @returns the line without its `> `; `undefined` if Markdown would not read the bold marks as
 *   such, because they touch letters or punctuation
 */
export function writeQuote(
  span: Span,
  { text, anchorer }: Pick<AnchorTarget, 'text' | 'anchorer'>,
  around = span,
): string | undefined {
  const leads = (line: string): boolean => {
    const file = new VFile(`> ${line}`);
    const [node] = parseMarkdown(file).children;
    const quote = node?.type === 'blockquote' ? readQuote(node, file) : undefined;
    const result = quote && anchorer.anchor(quote);
    return (
      result?.kind === 'one' &&
      result.match.exact.start === span.start &&
      result.match.exact.end === span.end
    );
  };
  const exact = text.slice(span.start, span.end);
  const asMeant = toQuoteLine({
    prefix: text.slice(around.start, span.start),
    exact,
    suffix: text.slice(span.end, around.end),
  });
  if (leads(asMeant)) return asMeant;
  const shortest = toQuoteLine(describeSpan(text, span));
  return leads(shortest) ? shortest : undefined;
}

/**
 * Rewrites a mistyped quote from the passage that it resembles, with the corresponding words in
 * bold. The result is a suggestion for a person to accept, never used for anchoring.
 *
 * @param quote the quote as typed
 * @param passage the position of the passage in the article
 * @param target the article
 * @returns the line without its `> `; `undefined` if it is not clear which words are meant
 */
export function repairQuote(quote: Quote, passage: Span, target: AnchorTarget): string | undefined {
  if (quote.parts.length !== 1) return undefined;
  const words = quote.parts[0] ?? '';
  const { from, to } = quote.exact;
  if (from.offset === 0 && to.offset === words.length) return writeQuote(passage, target);
  const inPassage = carryOver(
    { start: from.offset, end: to.offset },
    words,
    target.text.slice(passage.start, passage.end),
  );
  if (!inPassage) return undefined;
  const exact = { start: passage.start + inPassage.start, end: passage.start + inPassage.end };
  return writeQuote(exact, target, passage);
}

/**
 * Whether a blockquote holds a quote and nothing else, so that rewriting it loses nobody's words.
 */
export function isPlainQuote({ node }: Quote, file: VFile): boolean {
  return (
    node.children.every((child) => child.type === 'paragraph') &&
    continuedLines(node, file).length === 0
  );
}

/**
 * Maps a stretch of one text to the corresponding stretch of another; `undefined` if either end
 * falls into words that differ.
 */
function carryOver(span: Span, from: string, to: string): Span | undefined {
  const limits = new Map<number, { before: number; after: number }>();
  const mark = (a: number, b: number): void => {
    limits.set(a, { before: limits.get(a)?.before ?? b, after: b });
  };
  let a = 0;
  let b = 0;
  mark(0, 0);
  const changes = diffArrays(tokensOf(from), tokensOf(to));
  for (const [index, { value, added, removed }] of changes.entries()) {
    // Words that were replaced by as many others correspond one by one.
    const other = removed ? changes[index + 1] : undefined;
    if (removed && other?.added && other.value.length === value.length) {
      for (const [at, token] of value.entries())
        mark((a += token.length), (b += other.value[at]?.length ?? 0));
      continue;
    }
    const before = changes[index - 1];
    if (added && before?.removed && before.value.length === value.length) continue;
    for (const token of value) {
      if (!added) a += token.length;
      if (!removed) b += token.length;
      if (!added && !removed) mark(a, b);
    }
    if (added) mark(a, b);
    if (removed && !other?.added) mark(a, b);
  }
  const start = limits.get(span.start)?.after;
  const end = limits.get(span.end)?.before;
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** Words, white space, and signs one by one. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
