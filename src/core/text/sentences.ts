import { segmenterFor } from './segmenter.ts';
import type { Span } from './span.ts';

/**
 * Splits each block of a flat text into sentences by the rules of its language (Unicode TR29 as
 * tailored by CLDR). A stop within East Asian corner brackets ends no sentence: their content is
 * part of the sentence around it, also if Japanese goes on with `と`.
 *
 * @param text the flat text
 * @param blocks its blocks, in order
 * @param lang BCP 47 language of the text; one unknown to the runtime falls back to the root rules
 * @returns for each block its sentences, without the white space between them
 */
export function sentences(text: string, blocks: Span[], lang: string): Span[][] {
  const segmenter = segmenterFor(lang, 'sentence');
  return blocks.map((block) => {
    const found: Span[] = [];
    for (const { segment, index } of keepQuotations([
      ...segmenter.segment(text.slice(block.start, block.end)),
    ])) {
      const start = block.start + index + (segment.length - segment.trimStart().length);
      const end = start + segment.trim().length;
      if (end > start) found.push({ start, end });
    }
    return found;
  });
}

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>;

/**
 * Joins segments that a corner bracket spans (one that is never closed spans nothing), and a
 * quotation to the particle that follows it.
 */
function keepQuotations(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const { segment, index } = segments[at] as Segment;
    let whole = segment;
    let end = at;
    while (end + 1 < segments.length && goesOn(whole, segments[end + 1]?.segment ?? ''))
      whole += segments[++end]?.segment ?? '';
    const isClosed = openBrackets(whole) <= 0;
    joined.push({ segment: isClosed ? whole : segment, index });
    if (isClosed) at = end;
  }
  return joined;
}

function goesOn(text: string, next: string): boolean {
  return openBrackets(text) > 0 || (/[」』]$/.test(text) && /^(?:と|って)/.test(next));
}

function openBrackets(text: string): number {
  return (text.match(/[「『]/g)?.length ?? 0) - (text.match(/[」』]/g)?.length ?? 0);
}
