import type { Blockquote, Strong } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import { flatten } from '../text/flatten.ts';
import type { Span } from '../text/span.ts';

/**
 * A quote: words of the article, tied to it by being the same words.
 * `parts` are the words between the gaps (`[…]`); most quotes have one. `exact` is what the anchor is about: from a place in
 * one part to a place in another.
 */
export interface Quote {
  /** The quote as one line, gaps shown as `[…]`. */
  text: string;
  parts: string[];
  exact: { from: QuotePoint; to: QuotePoint };
  node: Blockquote;
}

/** A place in a quote: an offset in one of its parts. */
export interface QuotePoint {
  part: number;
  offset: number;
}

const gap = / ?\[(?:…|\.\.\.)\] ?/g;
const tagLine = /^(?:#[\p{L}\p{N}][\p{L}\p{N}_-]*)(?:\s+#[\p{L}\p{N}][\p{L}\p{N}_-]*)*\s*$/u;

/**
 * Reads a blockquote as a quote.
 *
 * @param node the blockquote
 * @param file its file; receives messages about an empty quote, two runs of bold, or tags glued to it
 * @returns the quote, or `undefined` where it cannot be used
 */
export function readQuote(node: Blockquote, file: VFile): Quote | undefined {
  const glued = gluedTags(node, file);
  if (glued) {
    report(
      file,
      'tags-in-quote',
      { tags: glued.tags },
      { position: { start: glued.start, end: node.position?.end ?? glued.start } },
    );
    return undefined;
  }
  const flat = flatten(node, { track: (child) => child.type === 'strong' });
  const text = flat.value.normalize('NFC');
  if (text.replace(gap, '').trim() === '') {
    report(file, 'quote-empty', {}, node);
    return undefined;
  }
  const bold = outermost([...flat.tracked.values()]);
  if (bold.length > 1) {
    const second = [...flat.tracked.keys()][1] as Strong;
    report(file, 'quote-bold-twice', {}, second);
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

/** Markdown reads a line of tags that follows a quote without a blank line as the quote's last line. */
function gluedTags(
  node: Blockquote,
  file: VFile,
): { tags: string; start: { line: number; column: number; offset: number } } | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = String(file).slice(start, end);
  const lineStart = source.lastIndexOf('\n') + 1;
  if (lineStart === 0) return undefined;
  const line = source.slice(lineStart);
  if (!tagLine.test(line.trim())) return undefined;
  const indent = line.length - line.trimStart().length;
  return {
    tags: line.trim(),
    start: { line: node.position?.end.line ?? 1, column: indent + 1, offset: start + lineStart + indent },
  };
}

function outermost(spans: Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) => !sorted.some((other, at) => at < index && other.start <= span.start && span.end <= other.end),
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
