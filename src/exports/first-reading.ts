import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inLanguage } from '../core/text/direction.ts';
import { viewArticle } from '../core/case/article-view.ts';
import type { Article } from '../core/case/case.ts';
import { writePage } from './web-page.ts';
import type { Words } from '../core/words/words.ts';

/**
 * Writes an article as a page for its first reading: its words, its sentences numbered, and nothing
 * else.
 *
 * @param article the article
 * @param words the words of the interface
 * @returns the HTML document
 */
export function writeFirstReading(article: Article, words: Words): string {
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
    ...(invented ? [words.say('shell.invented')] : []),
    ...(sensitive.length > 0
      ? [words.say('readingRoom.articleSpeaksOf', { subjects: words.list(sensitive) })]
      : []),
  ];
  const body = toHtml(h('article', inLanguage(lang), [h('h1', title), ...paragraphs]));
  return writePage({
    title: words.say('exported.firstReadingOf', { title }),
    lang: words.lang,
    heading: '',
    remarks,
    body,
  });
}
