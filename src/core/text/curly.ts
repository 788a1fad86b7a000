import { smartypantsu } from 'smartypants';

/** Sets curly quotation marks and apostrophes in our own prose, plain or as HTML. Never for words of an article. */
export function curly(text: string): string {
  return smartypantsu(text, 'q');
}
