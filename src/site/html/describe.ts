import { curly } from './html.ts';

/** As much as a search engine or a shared link shows. */
const longest = 160;

/**
 * Shortens a description for search engines and shared links: at the end of a sentence if that
 * keeps most of it, else at a word.
 *
 * @param text our own prose, of any length
 * @returns at most 160 characters, with curly quotation marks
 */
export function describe(text: string): string {
  const whole = curly(text.replace(/\s+/g, ' ').trim());
  if (whole.length <= longest) return whole;
  const sentence = /^.*[.?!]['”’)]?(?= )/.exec(whole.slice(0, longest + 1))?.[0];
  if (sentence && sentence.length >= longest / 2) return sentence;
  const cut = whole.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')}…`;
}
