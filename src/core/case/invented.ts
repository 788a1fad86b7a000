import type { ArticleMatter } from '../files/schemas.ts';

/** The line that every page, paper and package of a case with an invented text carries. */
export const inventedLine = 'An invented text, written for practice.';

/**
 * Puts the line before a text of ours about a case.
 *
 * @param matter the front matter of its article
 * @param words the text
 * @returns the text, after the line if the article is invented
 */
export function sayInvented({ invented }: Pick<ArticleMatter, 'invented'>, words: string): string {
  return invented ? `${inventedLine} ${words}` : words;
}
