import { VFile } from 'vfile';
import { readQuote, type Quote } from '../entries/quote.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { AnchorTarget } from './target.ts';

/** A mark in a quote that is not read as it was meant. */
export type QuoteSlip = 'gap' | 'bold';

const opening = /^(>\s*(?:\*\*)?)["'“”„«»‘’‹›「『]/u;
const closing = /["'“”„«»‘’‹›」』]((?:\*\*)?\s*)$/u;

const gapLike = /\[(?!(?:…|\.{3})\])[\s….]*\]|\((?:…|\.{2,})\)|(?<![[.…])(?:…|\.{3,})(?![\].…])/u;
const trailing = /(?:\s#\p{L}[\p{L}\p{N}_-]*)+$/u;

/**
 * Finds a mark in the words of a quote that the grammar would have read if it were written right.
 *
 * @param text the quote, which is not in the article
 * @returns the slip, if there is one
 */
export function slipIn(text: string): QuoteSlip | undefined {
  if (/\*\*|__/.test(text)) return 'bold';
  return gapLike.test(text) ? 'gap' : undefined;
}

/**
 * Finds tags on the line of a quote: with them the quote is not in the article, without them it is.
 *
 * @param quote a quote that is not in the article
 * @param target the article
 * @returns the tags
 */
export function trailingTags(quote: Quote, { anchorer }: AnchorTarget): string | undefined {
  const [tags] = trailing.exec(quote.text) ?? [];
  const last = quote.parts.at(-1);
  if (!tags || !last?.endsWith(tags)) return undefined;
  const parts = quote.parts.with(-1, last.slice(0, -tags.length));
  const found = anchorer.anchor({ parts, exact: quote.exact });
  return found.kind === 'none' ? undefined : tags.trim();
}

/**
 * Takes away quotation marks around a quote if the article has its words without them, as it has
 * words that it reports and does not quote.
 *
 * @param source a blockquote as written, whose quote is not in the article
 * @param target the article
 * @returns the blockquote without the marks; `undefined` if it is not found without them either, or
 *   more than once
 */
export function surplusMarks(source: string, { anchorer }: AnchorTarget): string | undefined {
  const without = source.replace(opening, '$1').replace(closing, '$1');
  if (without === source) return undefined;
  const file = new VFile(without);
  const [node] = parseMarkdown(file).children;
  const quote = node?.type === 'blockquote' ? readQuote(node, file) : undefined;
  return quote && anchorer.anchor(quote).kind === 'one' ? without : undefined;
}

/**
 * Reads bold that Markdown left as it was typed, because of a space inside it, so that a suggestion
 * is about the same words.
 *
 * @param quote a quote
 * @returns the quote without the signs and with the words in between as its exact words; the same
 *   quote if it has no such pair
 */
export function withLiteralBold(quote: Quote): Quote {
  const [before = '', bold, after, ...others] = quote.text.split('**');
  if (bold === undefined || after === undefined || others.length > 0 || quote.parts.length > 1)
    return quote;
  const lead = before + bold.slice(0, bold.length - bold.trimStart().length);
  const text = singleSpaces(before + bold + after).trim();
  const start = singleSpaces(lead).trimStart().length;
  const end = Math.min(text.length, start + bold.trim().length);
  return {
    ...quote,
    text,
    parts: [text],
    exact: { from: { part: 0, offset: start }, to: { part: 0, offset: end } },
  };
}

function singleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
