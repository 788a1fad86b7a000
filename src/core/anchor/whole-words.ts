import type { Span } from '../text/span.ts';

/**
 * Widens a selection to whole words, by the rules of the text's language (Unicode TR29), and takes
 * white space off its ends.
 *
 * @param text the flat text
 * @param span what was selected
 * @param lang BCP 47 language of the text; one that the runtime does not know falls back to the
 *   root rules
 * @returns the words, or `undefined` where only white space was selected
 */
export function wholeWords(text: string, span: Span, lang: string): Span | undefined {
  const selected = text.slice(span.start, span.end);
  if (selected.trim() === '') return undefined;
  let start = span.start + (selected.length - selected.trimStart().length);
  let end = span.start + selected.trimEnd().length;
  // A word lies between two spaces, so this stretch has all of the words that are cut; the rest
  // need not be looked at.
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end) === -1 ? text.length : text.indexOf(' ', end);
  for (const { segment, index } of segmenterFor(lang).segment(text.slice(from, to))) {
    const segmentEnd = from + index + segment.length;
    if (from + index < start && start < segmentEnd) start = from + index;
    if (from + index < end && end < segmentEnd) end = segmentEnd;
  }
  return { start, end };
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = Intl.Segmenter.supportedLocalesOf([lang]).length > 0;
  return new Intl.Segmenter(known ? lang : 'und', { granularity: 'word' });
}
