import type { Blockquote, Strong } from 'mdast';
import type { VFile } from 'vfile';
import { offerFix } from '../messages/fixes/fix.ts';
import { freeFromQuote } from './tag-lines.ts';
import { report } from '../messages/report.ts';
import { flatten } from '../text/flatten.ts';
import { pointAt } from '../text/point.ts';
import type { Span } from '../text/span.ts';
import { isTagText } from './tags.ts';
import { isTagLikeText } from './unread-tags.ts';

/**
 * A quote: words of the article, tied to it by being the same words. `parts` are the words between
 * the gaps (`[…]`); most quotes have one. `exact` is what the anchor is about: from a point in one
 * part to a point in another.
 */
export interface Quote {
  /** The quote as one line, gaps shown as `[…]`. */
  text: string;
  parts: string[];
  exact: { from: QuotePoint; to: QuotePoint };
  node: Blockquote;
}

/** A point in a quote: an offset in one of its parts. */
export interface QuotePoint {
  part: number;
  offset: number;
}

const gap = / ?\[(?:…|\.\.\.)\] ?/g;

/**
 * Reads a blockquote as a quote.
 *
 * @param node the blockquote
 * @param file its file; receives messages about an empty quote, two runs of bold, or tags without a
 *   blank line before them
 * @returns the quote, or `undefined` if it cannot be used
 */
export function readQuote(node: Blockquote, file: VFile): Quote | undefined {
  const lines = continuedLines(node, file);
  const glued = lines.find((line) => isTagLikeText(line.text));
  if (glued) {
    const source = String(file);
    const position = { start: pointAt(source, glued.start), end: pointAt(source, glued.end) };
    const message = report(file, 'tags-in-quote', { tags: glued.text }, position);
    // A line between quote and tags would stay in the quote: whether it belongs there is not known.
    if (glued === lines[0] && isTagText(glued.text))
      offerFix(message, freeFromQuote(source, glued));
    return undefined;
  }
  const flat = flatten(node, { track: (child) => child.type === 'strong' });
  const text = flat.value.normalize('NFC');
  if (isEmpty(text)) {
    report(file, 'quote-empty', {}, node);
    return undefined;
  }
  const bold = outermost([...flat.tracked.values()]);
  if (bold.length > 1) {
    const [second] = [...flat.tracked].find(([, span]) => span === bold[1]) ?? [];
    report(file, 'quote-bold-twice', {}, second as Strong | undefined);
    return undefined;
  }
  if (bold[0] && isEmpty(text.slice(bold[0].start, bold[0].end))) {
    report(file, 'quote-empty', {}, node);
    return undefined;
  }
  const parts = splitAtGaps(text);
  const whole: Span = { start: 0, end: text.length };
  const exact = trim(text, bold[0] ?? whole);
  return {
    text,
    parts: parts.map((part) => text.slice(part.start, part.end)),
    exact: { from: pointIn(parts, exact.start, 'start'), to: pointIn(parts, exact.end, 'end') },
    node,
  };
}

/**
 * Lists the lines of a quote that do not start with `>`: without a blank line Markdown reads them
 * as part of it.
 *
 * @param node the blockquote
 * @param file its file
 * @returns the lines, trimmed, with their positions in the file
 */
export function continuedLines(node: Blockquote, file: VFile): (Span & { text: string })[] {
  const offset = node.position?.start.offset ?? 0;
  const source = String(file).slice(offset, node.position?.end.offset ?? 0);
  return Array.from(source.matchAll(/\n[ \t]*([^>\s].*)/g), ({ index, 0: whole, 1: line = '' }) => {
    const start = offset + index + whole.length - line.length;
    const text = line.trimEnd();
    return { text, start, end: start + text.length };
  });
}

function isEmpty(text: string): boolean {
  return text.replace(gap, '').trim() === '';
}

function outermost(spans: Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) =>
      !sorted.some((other, at) => at < index && other.start <= span.start && span.end <= other.end),
  );
}

function splitAtGaps(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > start) parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** A point that falls into a gap moves to the nearest words on its inner side. */
function pointIn(parts: Span[], offset: number, side: 'start' | 'end'): QuotePoint {
  if (side === 'start') {
    const part = parts.findIndex((candidate) => offset < candidate.end);
    const index = part === -1 ? parts.length - 1 : part;
    return { part: index, offset: Math.max(0, offset - (parts[index]?.start ?? 0)) };
  }
  const index = Math.max(
    0,
    parts.findLastIndex((candidate) => candidate.start < offset),
  );
  const part = parts[index] ?? { start: 0, end: 0 };
  return { part: index, offset: Math.min(part.end, offset) - part.start };
}
