import { segmenterFor } from './segmenter.ts';
import type { Span } from './span.ts';

/** Scripts that put no space between words, for use in a character class. */
export const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** A letter of a script that puts no space between words. */
export const unspacedLetter = new RegExp(`[${unspacedScripts}]`, 'u');

/**
 * Estimates how wide a text is.
 *
 * @param text the text
 * @returns its width in letters; those of scripts without spaces count twice
 */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (unspacedLetter.test(letter) ? 2 : 1), 0);
}

/**
 * Finds the words of a text: the stretches between spaces or, in a script without spaces, the words
 * of its language (Unicode TR29 as tailored by CLDR). Punctuation belongs to the word next to it.
 *
 * @param text the text
 * @param lang BCP 47 language of the text
 * @returns the words, in order
 */
export function wordsOf(text: string, lang: string): Span[] {
  let segmenter: Intl.Segmenter | undefined;
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: chunk, index }): Span[] =>
    unspacedLetter.test(chunk)
      ? split(chunk, index, (segmenter ??= segmenterFor(lang, 'word')))
      : [{ start: index, end: index + chunk.length }],
  );
}

function split(chunk: string, offset: number, segmenter: Intl.Segmenter): Span[] {
  const found: Span[] = [];
  let pending: number | undefined;
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    const start = offset + index;
    const last = found.at(-1);
    if (isWordLike) {
      found.push({ start: pending ?? start, end: start + segment.length });
      pending = undefined;
    } else if (isOpening(segment) || !last) pending ??= start;
    else if (pending === undefined) last.end = start + segment.length;
  }
  return found.length > 0 ? found : [{ start: offset, end: offset + chunk.length }];
}

function isOpening(segment: string): boolean {
  return /^[\p{Ps}\p{Pi}]/u.test(segment);
}
