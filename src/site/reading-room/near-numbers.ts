import type { Article } from '../../core/case/case.ts';

/**
 * Finds the sentences whose numbers would overlap the number before them in the gutter, because
 * both may begin on one line. Each letter counts as a narrow one: without a font for a script,
 * boxes replace its letters, and more of them fit on a line.
 *
 * @param article the article
 * @param line maximum line length in letters: sentences that start less than this far apart may
 *   share a line
 * @returns their numbers; these are set in the line, before their sentence
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
