import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { viewArticle } from '../../core/case/article-view.ts';
import type { Case } from '../../core/case/case.ts';
import { clip, overlaps, type Span } from '../../core/text/span.ts';

/** A sentence of the article, with the words of a step marked. */
export interface TourSentence {
  /** The headline is number 0. */
  number: number;
  content: ElementContent[];
}

/** A sentence with a word that can be switched. */
export interface TourSwitch {
  sentence: number;
  before: string;
  word: string;
  after: string;
  /** What could be in its place, the plainest first. */
  alternatives: string[];
}

/**
 * Finds the sentences that a step quotes, and marks its words in them.
 *
 * @param item the case
 * @param anchors the words of the step
 * @returns the sentences in the order of the text
 */
export function passageOf(
  { article }: Pick<Case, 'article'>,
  anchors: readonly Span[],
): TourSentence[] {
  const ranges = anchors.map((anchor, index) => ({ id: String(index), ...anchor }));
  return viewArticle(article, { ranges, wrap: () => h('mark') })
    .flatMap(({ sentences }) => sentences)
    .filter(({ sentence }) => anchors.some((anchor) => overlaps(anchor, sentence)))
    .map(({ sentence, content }) => ({ number: sentence.number, content }));
}

/**
 * Finds the word that a step is about, and what could be in its place.
 *
 * @param item the case
 * @param anchors the words of the step
 * @returns the sentence around the word; `undefined` if no entry of `wording.md` has it
 */
export function switchOf(
  { article, wording }: Pick<Case, 'article' | 'wording'>,
  anchors: readonly Span[],
): TourSwitch | undefined {
  for (const { anchors: places, alternatives } of wording) {
    const place = places.find((span) => anchors.some((own) => overlaps(own, span)));
    const sentence = place && article.sentences.find((other) => overlaps(other, place));
    const word = sentence && clip(place, sentence);
    if (!sentence || !word) continue;
    const text = article.flat.value;
    return {
      sentence: sentence.number,
      before: text.slice(sentence.start, word.start),
      word: text.slice(word.start, word.end),
      after: text.slice(word.end, sentence.end),
      alternatives: alternatives.map(({ words }) => words),
    };
  }
  return undefined;
}

/**
 * Finds the phrase that a step is about, with its original.
 *
 * @param item the case
 * @param anchors the words of the step
 * @returns the entry of `lineage.md`; `undefined` if none has these words
 */
export function originOf(
  { lineage }: Pick<Case, 'lineage'>,
  anchors: readonly Span[],
): Case['lineage'][number] | undefined {
  return lineage.find((entry) =>
    entry.anchors.some((span) => anchors.some((own) => overlaps(own, span))),
  );
}
