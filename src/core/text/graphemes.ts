import { segmenterFor } from './segmenter.ts';
import type { Span } from './span.ts';

const simple = /^[\u0020-\u02ff]*$/;

/**
 * Widens a span so that it splits no grapheme (a letter with its accents, an emoji with its
 * modifiers).
 *
 * @param text the text
 * @param span any span of it
 * @returns the smallest span of whole graphemes that contains it
 */
export function snapToGraphemes(text: string, span: Span): Span {
  const edges =
    text.slice(Math.max(0, span.start - 1), span.start + 1) +
    text.slice(Math.max(0, span.end - 1), span.end + 1);
  if (simple.test(edges)) return { start: span.start, end: span.end };
  const segments = segmenterFor('und', 'grapheme').segment(text);
  const first = segments.containing(span.start);
  const last = segments.containing(span.end);
  return {
    start: first ? first.index : span.start,
    end: last && last.index < span.end ? last.index + last.segment.length : span.end,
  };
}
