import type { Span } from '../text/span.ts';
import { describeSpan, type TextQuote, toQuoteLine } from './describe.ts';
import { indexText } from './text-index.ts';
import { wholeWords } from './whole-words.ts';

/** Selected words, and the quote that leads to them. */
export interface QuotedSelection {
  /** The selection, widened to whole words. */
  span: Span;
  /** The quote as the line of a blockquote, without the leading `> `. */
  line: string;
}

/**
 * Quotes selected words of a text so that the quote leads back to them.
 *
 * @param text the flat text
 * @param selection what was selected
 * @param lang BCP 47 language of the text
 * @returns the words and the shortest such quote; `undefined` if only white space was selected
 */
export function quoteSelection(
  text: string,
  selection: Span,
  lang: string,
): QuotedSelection | undefined {
  const words = wholeWords(text, selection, lang);
  if (!words) return undefined;
  const index = indexText(text);
  let span = words;
  let described = describeSpan(text, span, index);
  // Each turn takes in at least one more character, so the loop ends.
  for (let wider = widened(text, span, described); wider; wider = widened(text, span, described)) {
    span = wider;
    described = describeSpan(text, span, index);
  }
  return { span, line: toQuoteLine(described) };
}

/**
 * Widens a span if bold marks around it would not be read: between a letter and a sign they are
 * not left- or right-flanking (CommonMark 0.31.2, section 6.2). The span then extends to the next
 * space.
 */
function widened(text: string, span: Span, { prefix, suffix }: TextQuote): Span | undefined {
  if (prefix === '' && suffix === '') return undefined;
  const { start, end } = span;
  if (isSign(characterFrom(text, start)) && isLetter(characterBefore(text, start))) {
    return { start: text.lastIndexOf(' ', start - 1) + 1, end };
  }
  if (isSign(characterBefore(text, end)) && isLetter(characterFrom(text, end))) {
    const space = text.indexOf(' ', end);
    return { start, end: space === -1 ? text.length : space };
  }
  return undefined;
}

function isSign(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character);
}

function isLetter(character: string): boolean {
  return character !== '' && !/^[\p{P}\p{S}\s]$/u.test(character);
}

function characterFrom(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function characterBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 2), at);
  return [...before].at(-1) ?? '';
}
