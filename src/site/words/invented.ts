import { sayInvented as sayInventedIn } from '../../core/case/invented.ts';
import { words } from './say.ts';

/**
 * Puts the line on an invented text before a text of ours about a case.
 *
 * @param matter the front matter of its article
 * @param text the text
 * @returns the text, after the line if the article is invented
 */
export function sayInvented(matter: { invented: boolean }, text: string): string {
  return sayInventedIn(matter, text, words);
}
