import { segmenterFor } from './segmenter.ts';
import { bracketed, heldBy } from './sentence-ends/brackets.ts';
import { endsByHand } from './sentence-ends/by-hand.ts';
import { candidateEnds } from './sentence-ends/candidates.ts';
import { isCareless } from './sentence-ends/careless.ts';
import { goesOn } from './sentence-ends/goes-on.ts';
import { lexiconFor } from './sentence-ends/lexicon.ts';
import type { Span } from './span.ts';

/** How many letters around a possible end are looked at. */
const near = 80;

/**
 * Splits each block of a flat text into sentences: by the rules of its language (Unicode TR29 as
 * tailored by CLDR), without the ends that abbreviations, initials, ordinal numbers and quotations
 * would make. A stop within East Asian brackets ends no sentence: their content is part of the
 * sentence around it.
 *
 * @param text the flat text
 * @param blocks its blocks, in order
 * @param lang BCP 47 language of the text; one unknown to the runtime falls back to the root rules
 * @param abbreviations the article's own, which join or part ({@link endsByHand})
 * @returns for each block its sentences, without the white space between them
 */
export function sentences(
  text: string,
  blocks: readonly Span[],
  lang: string,
  abbreviations: readonly string[] = [],
): Span[][] {
  const segmenter = segmenterFor(lang, 'sentence');
  const lexicon = lexiconFor(lang);
  return blocks.map(({ start: offset, end: blockEnd }) => {
    const block = text.slice(offset, blockEnd).trimEnd();
    const careless = isCareless(block, lexicon);
    const byHand = endsByHand(block, abbreviations);
    const candidates = new Set([...candidateEnds(block, segmenter), ...byHand.ends]);
    const held = heldBy(bracketed(block), candidates);
    const found: Span[] = [];
    let start = block.length - block.trimStart().length;
    for (const end of [...candidates].sort((a, b) => a - b)) {
      const rest = block.slice(end, end + near);
      const goesOnHere = () =>
        byHand.joins.has(end) ||
        held.has(end) ||
        goesOn(windowOf(block, start, end), rest, lexicon, careless);
      if (end <= start || (rest !== '' && !byHand.ends.has(end) && goesOnHere())) continue;
      found.push({ start: offset + start, end: offset + end });
      start = end + rest.length - rest.trimStart().length;
    }
    return found;
  });
}

/** The beginning and the end of a sentence, so that a long one is not read again and again. */
function windowOf(block: string, start: number, end: number): string {
  if (end - start <= 2 * near) return block.slice(start, end);
  return `${block.slice(start, start + near)}${block.slice(end - near, end)}`;
}
