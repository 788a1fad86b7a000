import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import { viewArticle } from '../../core/case/article-view.ts';
import { curly, html } from '../html/html.ts';
import { contentNote } from '../words/content-note.ts';
import { type LanguageFinder, withRegion } from './languages.ts';
import type { PaperText } from './paper.ts';
import { sentenceParagraph } from './sentences.ts';
import { fields, ownWords } from './words.ts';

/**
 * Writes the worksheet: the article with numbered sentences beside a wide blank margin, then the
 * tasks with lines for answers.
 *
 * @param item the case
 * @param find returns the language of words
 * @returns the paper, or `undefined` if the lesson has no worksheet
 */
export function worksheetPaper(
  { article, lesson }: Case,
  find: LanguageFinder,
): PaperText | undefined {
  const page = lesson?.pages.worksheet;
  if (!page) return undefined;
  const title = curly(page.title);
  const { lang, sensitive } = article.matter;
  const text = viewArticle(article).flatMap(({ block, sentences }) =>
    sentences.map(({ sentence: { number }, content }, index) =>
      block.kind === 'headline'
        ? h('h2', { lang: withRegion(lang) }, content)
        : sentenceParagraph({ number, content }, { lang, first: index === 0, wide: true }),
    ),
  );
  const note = contentNote(sensitive);
  const warning = note ? [h('p', { className: ['small'] }, note)] : [];
  const [opening, ...rest] = page.body;
  return {
    name: 'Worksheet',
    title,
    html: [
      html([
        h('h1', title),
        h('p', { className: ['subtitle'] }, curly(page.summary)),
        fields(),
        ...warning,
        ...text,
      ]),
      ...(opening
        ? [`<div class="new-page">${ownWords([opening], find)}</div>`, ownWords(rest, find)]
        : []),
    ].join(''),
  };
}
