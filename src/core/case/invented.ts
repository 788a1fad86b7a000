import type { ArticleMatter } from '../files/schemas.ts';
import type { Words } from '../words/words.ts';

/**
 * Puts the line that every page, paper and package of a case with an invented text carries before a text of ours about a case.
 *
 * @param matter the front matter of its article
 * @param text the text
 * @param words the words of the interface
 * @returns the text, after the line if the article is invented
 */
export function sayInvented(
  { invented }: Pick<ArticleMatter, 'invented'>,
  text: string,
  words: Pick<Words, 'say'>,
): string {
  return invented ? `${words.say('shell.invented')} ${text}` : text;
}
