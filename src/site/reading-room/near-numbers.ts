import type { Article } from '../../core/case/model.ts';

/**
 * Finds the sentences whose numbers would fall onto the number before them in the gutter, because
 * both may begin on one line. Each letter counts as a narrow one: where a reader has no font for a
 * script, boxes stand for its letters, and more of them go on a line.
 *
 * @param article the article
 * @param line what a line holds at most, in letters: two sentences that begin within so much may
 *   begin on one line
 * @returns their numbers; these stand in the line, before their sentence
 */
export function nearNumbers({ blocks }: Pick<Article, 'blocks'>, line = 72): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { sentences } of blocks) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { number, start } of sentences) {
      if (start - last < line) near.add(number);
      else last = start;
    }
  }
  return near;
}
