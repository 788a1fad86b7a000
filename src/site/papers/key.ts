import { h } from 'hastscript';
import type { Article, Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { type Lesson, thinkingLevels } from '../../core/case/lesson/lesson.ts';
import { curly, html } from '../html/html.ts';
import { letterOf } from '../words/letters.ts';
import { levelNames } from '../words/level-names.ts';
import { inParts, sourcesOf } from '../teach/sources.ts';
import type { LanguageFinder } from './languages.ts';
import type { PaperText } from './paper.ts';
import { quoted } from './quoted.ts';
import { sourceList } from './sources.ts';
import { ownWords, tab } from './words.ts';

/**
 * Writes the teacher's key: what good answers to the worksheet notice, the quiz with its right
 * answers and reasons, the questions to talk about with what to listen for, and the sources of all
 * these.
 *
 * @param item the case
 * @param library the whole site
 * @param find returns the language of words
 * @returns the paper, or `undefined` if the lesson has no key
 */
export function keyPaper(
  item: Case,
  library: Library,
  find: LanguageFinder,
): PaperText | undefined {
  const { article, lesson } = item;
  const page = lesson?.pages.key;
  if (!page) return undefined;
  const title = curly(page.title);
  return {
    name: 'Key',
    title: `${title}: ${article.matter.title}`,
    html: [
      html([h('h1', title), h('p', { className: ['subtitle'] }, curly(page.summary))]),
      ownWords(page.body, find),
      quizKey(lesson, article, find),
      questionList(lesson, article, find),
      sourceList(sourcesOf(item, library, inParts('key', 'quiz', 'questions'))),
    ].join(''),
  };
}

function quizKey({ quiz }: Lesson, article: Article, find: LanguageFinder): string {
  if (quiz.length === 0) return '';
  const answers = quiz.map((item) => {
    const right = item.options.findIndex(({ isRight }) => isRight);
    return { ...item, letter: letterOf(right), words: curly(item.options[right]?.words ?? '') };
  });
  const glance = answers.map(({ letter }, index) => `${index + 1} ${letter}`).join(' · ');
  const reasons = answers.map(({ letter, words, ...item }, index) => {
    const heading = h(
      'h3',
      { className: ['question'] },
      h('span', { className: ['number'] }, `${index + 1}.`),
      tab(),
      curly(item.question),
    );
    return (
      html([
        heading,
        ...quoted(article, item.anchors),
        h('p', { className: ['right'] }, `${letter} ${words}`),
      ]) + ownWords(item.rationale, find)
    );
  });
  return html([h('h2', 'The quiz'), h('p', glance)]) + reasons.join('');
}

function questionList({ questions }: Lesson, article: Article, find: LanguageFinder): string {
  if (questions.length === 0) return '';
  const levels = thinkingLevels.flatMap((level) => {
    const own = questions.filter((question) => question.level === level);
    if (own.length === 0) return [];
    const { name, asks } = levelNames[level];
    return [
      html(h('h3', `${name} `, h('span', { className: ['aside'] }, asks))),
      ...own.map(
        (item) =>
          html([h('h4', curly(item.question)), ...quoted(article, item.anchors)]) +
          ownWords(item.note, find),
      ),
    ];
  });
  return html(h('h2', 'Questions to talk about')) + levels.join('');
}
