import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits each block of a flat text into sentences by the rules of its language (Unicode TR29 as tailored by CLDR).
 *
 * @param text the flat text
 * @param blocks its blocks, in order
 * @param lang BCP 47 language of the text; one that the runtime does not know falls back to the root rules
 * @returns for each block its sentences, without the white space between them
 */
export function sentences(text: string, blocks: Span[], lang: string): Span[][] {
  const segmenter = segmenterFor(lang);
  return blocks.map((block) => {
    const found: Span[] = [];
    for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
      const start = block.start + index + (segment.length - segment.trimStart().length);
      const end = start + segment.trim().length;
      if (end > start) found.push({ start, end });
    }
    return found;
  });
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    const known = Intl.Segmenter.supportedLocalesOf([lang]).length > 0;
    segmenter = new Intl.Segmenter(known ? lang : 'und', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}
