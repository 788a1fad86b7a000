import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../core/case/case.ts';
import type { Span } from '../../core/text/span.ts';
import { quoteInSentence } from '../teach/quote-in-sentence.ts';
import { withRegion } from './languages.ts';

/**
 * Quotes the words that a question is about, underlined in their sentence, with its number.
 *
 * @param article the article, whose words do not change
 * @param anchors the words, in its flat text
 * @returns a quotation for each
 */
export function quoted(article: Article, anchors: readonly Span[]): Element[] {
  const lang = withRegion(article.matter.lang);
  return anchors.map((anchor) => {
    const { before, words, after, where } = quoteInSentence(article, anchor);
    return h(
      'blockquote',
      h('p', [
        h('span', { lang }, before, h('u', words), after),
        ' ',
        h('span', { className: ['aside'] }, where),
      ]),
    );
  });
}
