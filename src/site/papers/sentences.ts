import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { tab } from './words.ts';
import { withRegion } from './languages.ts';

/** A sentence of an article, as `viewArticle` and `layOut` give it. */
export interface PaperSentence {
  number: number;
  content: ElementContent[];
}

/**
 * Sets a sentence: its number, and its words with a hanging indent. Each begins a line, so that
 * there is room beside it.
 *
 * @param sentence the sentence
 * @param look its language; whether it begins a paragraph of the article; whether a wide margin
 *   stays free beside it
 * @returns a paragraph
 */
export function sentenceParagraph(
  { number, content }: PaperSentence,
  look: { lang: string; first: boolean; wide: boolean },
): Element {
  const className = [look.first ? 'first' : 'sentence', ...(look.wide ? ['wide'] : [])];
  return h(
    'p',
    { className },
    h('span', { className: ['sentence-number'] }, String(number)),
    tab(),
    h('span', { lang: withRegion(look.lang) }, content),
  );
}
