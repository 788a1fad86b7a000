import { diffArrays } from 'diff';
import type { Span } from '../text/span.ts';
import { fold } from './typography.ts';
import type { Token } from './tokens.ts';
import { unspacedScripts } from '../text/words.ts';

/** A quote and a passage side by side, the words that differ in brackets. */
export interface Comparison {
  /** The stretch of the text that was compared. */
  span: Span;
  quote: string;
  passage: string;
}

// A word with the signs that touch it, or one letter of a script without spaces.
const piece = new RegExp(`[${unspacedScripts}]|[^\\s${unspacedScripts}]+`, 'gu');
const gap = /^\[(?:…|\.\.\.)\]$/;

/**
 * Compares a quote with a passage word by word, punctuation included. Typographic variants count as
 * equal, as they do for anchoring.
 *
 * @param quote the quote
 * @param text the text
 * @param passage the passage in the text, on word boundaries
 * @returns both, with the differing words marked
 */
export function comparePassage(quote: string, text: string, passage: Span): Comparison {
  const wanted = piecesOf(quote, { start: 0, end: quote.length }).filter(
    (word) => !gap.test(word.value),
  );
  const found = trimEnds(piecesOf(text, withSigns(text, passage)), wanted);
  const span = { start: found[0]?.start ?? passage.start, end: found.at(-1)?.end ?? passage.end };
  const differing = new Set<Token>();
  let inQuote = 0;
  let inText = 0;
  for (const { value, added, removed } of diffArrays(values(wanted), values(found))) {
    if (removed)
      for (const word of wanted.slice(inQuote, inQuote + value.length)) differing.add(word);
    if (added) for (const word of found.slice(inText, inText + value.length)) differing.add(word);
    if (!added) inQuote += value.length;
    if (!removed) inText += value.length;
  }
  return {
    span,
    quote: bracket(quote, wanted, differing, { start: 0, end: quote.length }),
    passage: bracket(text, found, differing, span),
  };
}

function piecesOf(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(piece), ({ index, 0: value }) => ({
    value: fold(value).value,
    start: start + index,
    end: start + index + value.length,
  }));
}

/** Widens a span by the signs that touch it. */
function withSigns(text: string, span: Span): Span {
  const before =
    /[^\s\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0]
      .length ?? 0;
  const after = /^[^\s\p{L}\p{M}\p{N}]*/u.exec(text.slice(span.end, span.end + 8))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end + after };
}

/** A quote may start and end inside a word; what it leaves out there is not a difference. */
function trimEnds(found: Token[], wanted: Token[]): Token[] {
  const trimmed = [...found];
  const [first] = wanted;
  const last = wanted.at(-1);
  const head = trimmed[0];
  if (head && first && head.value.endsWith(first.value))
    trimmed[0] = { ...head, value: first.value, start: head.end - (first.end - first.start) };
  const tail = trimmed.at(-1);
  if (tail && last && tail.value.startsWith(last.value))
    trimmed[trimmed.length - 1] = {
      ...tail,
      value: last.value,
      end: tail.start + (last.end - last.start),
    };
  return trimmed;
}

function bracket(text: string, words: Token[], marked: Set<Token>, bounds: Span): string {
  let result = '';
  let at = bounds.start;
  for (const word of words) {
    if (!marked.has(word)) continue;
    result += `${text.slice(at, word.start)}[${text.slice(word.start, word.end)}]`;
    at = word.end;
  }
  return (result + text.slice(at, bounds.end)).replaceAll('] [', ' ').replaceAll('][', '');
}

const values = (words: Token[]): string[] => words.map((word) => word.value);
