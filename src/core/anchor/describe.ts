import type { Span } from '../text/span.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** A quotation in the terms of W3C Web Annotation's TextQuoteSelector. */
export interface TextQuote {
  prefix: string;
  exact: string;
  suffix: string;
}

/**
 * Describes a span as the shortest quote that occurs once in the text: its words and, if they occur
 * more than once, as few words before and after as needed.
 *
 * @param text the flat text
 * @param span the meant words
 * @param index an index of the text, if there already is one
 * @returns the quote; `prefix` and `suffix` are whole words
 */
export function describeSpan(
  text: string,
  span: Span,
  index: TextIndex = indexText(text),
): TextQuote {
  let { start, end } = span;
  const grow = [
    () => {
      start = previousWord(text, start);
    },
    () => {
      end = nextWord(text, end);
    },
  ];
  for (
    let step = 0;
    index.find(text.slice(start, end), 2).length > 1 && (start > 0 || end < text.length);
    step += 1
  ) {
    grow[step % 2]?.();
  }
  return {
    prefix: text.slice(start, span.start),
    exact: text.slice(span.start, span.end),
    suffix: text.slice(span.end, end),
  };
}

/**
 * Writes a quote as the line of a blockquote, with the meant words in bold if there are others.
 *
 * @param quote the quote
 * @returns the line, without the leading `> `
 */
export function toQuoteLine({ prefix, exact, suffix }: TextQuote): string {
  const line =
    prefix || suffix ? `${escape(prefix)}**${escape(exact)}**${escape(suffix)}` : escape(exact);
  return line.replace(/^(\d{1,9})(?=[.)](?:\s|$))|^(?=(?:[-+]|#{1,6})(?:\s|$)|--|>|~~~)/, '$1\\');
}

function escape(text: string): string {
  return text.replace(/[*_[\]\\`<]|&(?=#?[\da-z]+;)/gi, '\\$&');
}

function previousWord(text: string, offset: number): number {
  const end = text.slice(0, offset).trimEnd().length;
  return text.lastIndexOf(' ', end - 1) + 1;
}

function nextWord(text: string, offset: number): number {
  const start = offset + (text.slice(offset).length - text.slice(offset).trimStart().length);
  const space = text.indexOf(' ', start + 1);
  return space === -1 ? text.length : space;
}
