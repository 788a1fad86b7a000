import type { ArticleMatter } from '../files/schemas.ts';

/** What every page, paper and package of a case says of a text that was made up. */
export const inventedLine = 'An invented text, written for practice.';

/**
 * Puts the line before words of ours about a case.
 *
 * @param matter the front matter of its article
 * @param words what is said of it
 * @returns the words; where the text is invented, behind the line
 */
export function sayInvented({ invented }: Pick<ArticleMatter, 'invented'>, words: string): string {
  return invented ? `${inventedLine} ${words}` : words;
}
