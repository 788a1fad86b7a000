import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inLanguage } from '../core/text/direction.ts';
import { viewArticle } from '../core/case/article-view.ts';
import { inventedLine } from '../core/case/invented.ts';
import type { Article } from '../core/case/case.ts';
import { writePage } from './web-page.ts';

/**
 * Writes an article as a page for its first reading: its words, its sentences numbered, and nothing
 * else.
 *
 * @param article the article
 * @returns the HTML document
 */
export function writeFirstReading(article: Article): string {
  const { title, lang, sensitive, invented } = article.matter;
  const paragraphs = viewArticle(article)
    .filter(({ block }) => block.kind === 'paragraph')
    .map(({ sentences }) =>
      h(
        'p',
        sentences.flatMap(({ sentence, content, gap }) => [
          gap,
          h('sup', String(sentence.number)),
          ...content,
        ]),
      ),
    );
  const remarks = [
    ...(invented ? [inventedLine] : []),
    ...(sensitive.length > 0 ? [`The article speaks of ${sensitive.join(', ')}.`] : []),
  ];
  const body = toHtml(h('article', inLanguage(lang), [h('h1', title), ...paragraphs]));
  return writePage({ title: `First reading: ${title}`, lang: 'en', heading: '', remarks, body });
}
