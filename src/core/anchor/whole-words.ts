import { segmenterFor } from '../text/segmenter.ts';
import type { Span } from '../text/span.ts';

/**
 * Widens a selection to whole words by the rules of the text's language (Unicode TR29), and trims
 * white space.
 *
 * @param text the flat text
 * @param span what was selected
 * @param lang BCP 47 language of the text; one unknown to the runtime falls back to the root rules
 * @returns the words, or `undefined` if only white space was selected
 */
export function wholeWords(text: string, span: Span, lang: string): Span | undefined {
  const selected = text.slice(span.start, span.end);
  if (selected.trim() === '') return undefined;
  let start = span.start + (selected.length - selected.trimStart().length);
  let end = span.start + selected.trimEnd().length;
  // Words do not cross spaces, so the stretch between two spaces holds all words that are cut.
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end) === -1 ? text.length : text.indexOf(' ', end);
  for (const { segment, index } of segmenterFor(lang, 'word').segment(text.slice(from, to))) {
    const segmentEnd = from + index + segment.length;
    if (from + index < start && start < segmentEnd) start = from + index;
    if (from + index < end && end < segmentEnd) end = segmentEnd;
  }
  return { start, end };
}
