import { h } from 'hastscript';
import type { Case } from '../../core/case/case.ts';
import { curly, html } from '../html/html.ts';
import { withRegion } from './languages.ts';
import type { PaperText } from './paper.ts';
import { quoted } from './quoted.ts';
import { fields, tab } from './words.ts';

/**
 * Writes the quiz as students get it: questions and options, without the key.
 *
 * @param item the case
 * @returns the paper, or `undefined` if the lesson has no quiz
 */
export function quizPaper({ article, lesson }: Case): PaperText | undefined {
  if (!lesson || lesson.quiz.length === 0) return undefined;
  const { lang, title: headline } = article.matter;
  const title = 'Quiz';
  const questions = lesson.quiz.flatMap((item, index) => [
    h(
      'h2',
      { className: ['question'] },
      h('span', { className: ['number'] }, `${index + 1}.`),
      tab(),
      curly(item.question),
    ),
    ...quoted(article, item.anchors),
    h(
      'ol',
      { type: 'A', className: ['options'] },
      item.options.map(({ words }) => h('li', curly(words))),
    ),
  ]);
  const subtitle = h(
    'p',
    { className: ['subtitle'] },
    'On ‘',
    h('span', { lang: withRegion(lang) }, headline),
    '’',
  );
  return { name: title, title, html: html([h('h1', title), subtitle, fields(), ...questions]) };
}
