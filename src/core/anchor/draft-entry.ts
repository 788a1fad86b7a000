import type { Span } from '../text/span.ts';
import { describeSpan, type TextQuote, toQuoteLine } from './describe.ts';
import { indexText } from './text-index.ts';
import { wholeWords } from './whole-words.ts';

/** An entry to be filled in, and the words that it is about. */
export interface Draft {
  /** The words as they were taken: the selection, widened to whole words. */
  span: Span;
  /** The quote as Markdown, with `> `. */
  quote: string;
  /** The whole entry (docs/format.md, section 1), with a title, a tag and a text to be written. */
  entry: string;
}

/**
 * Writes the start of a note on words of an article: an unambiguous quote of them, and what is to
 * be filled in.
 *
 * @param text the article's flat text
 * @param selection what was selected
 * @param lang the article's language
 * @returns the draft, or `undefined` if only white space was selected
 */
export function draftEntry(text: string, selection: Span, lang: string): Draft | undefined {
  const words = wholeWords(text, selection, lang);
  if (!words) return undefined;
  const index = indexText(text);
  let span = words;
  let described = describeSpan(text, span, index);
  // Each turn takes in at least one more character, so there is an end to it.
  for (let wider = widened(text, span, described); wider; wider = widened(text, span, described)) {
    span = wider;
    described = describeSpan(text, span, index);
  }
  const quote = `> ${toQuoteLine(described)}`;
  const entry = `## Say in a few words what is to be seen\n\n${quote}\n\n#name-of-the-technique\n\nWrite 40 to 120 words, and end on a question if you can.\n`;
  return { span, quote, entry };
}

/**
 * Bold marks between a letter and a sign are no bold marks (CommonMark 0.31.2, section 6.2,
 * "left-flanking"): then the sign's neighbours up to the next space are taken in.
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
