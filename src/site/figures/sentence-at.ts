import type { Article } from '../../core/case/case.ts';

/**
 * Finds the sentence in which words begin.
 *
 * @param article the article
 * @param offset where they begin, in its flat text
 * @returns the number of the sentence; 0 for the headline
 */
export function sentenceAt({ sentences }: Pick<Article, 'sentences'>, offset: number): number {
  return sentences.find(({ start, end }) => start <= offset && offset < end)?.number ?? 0;
}
