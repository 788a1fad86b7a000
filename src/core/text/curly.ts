import { smartypantsu } from 'smartypants';

/** The characters that may change: most texts have none of them, and looking is quick. */
const changeable = /['"`\\]|&(?:quot|#)/;

/**
 * Sets curly quotation marks and apostrophes in our own prose, plain or as HTML. Never for words of
 * an article.
 */
export function curly(text: string): string {
  return changeable.test(text) ? smartypantsu(text, 'q') : text;
}
