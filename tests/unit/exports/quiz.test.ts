import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { QuizItem } from '../../../src/core/case/lesson/lesson.ts';
import { lessonQuiz, techniqueQuiz } from '../../../src/exports/quiz.ts';
import { bench, inventedBench, library, spanOf } from '../support/bench.ts';
import { site } from './support/site.ts';

const question: QuizItem = {
  slug: 'who-says-so',
  question: 'Is "one" < two?',
  anchors: [spanOf('since 1974')],
  quotes: ['since 1974'],
  technique: 'plural-inflation',
  options: [
    { words: 'a < b', isRight: false },
    { words: 'a & b', isRight: true },
  ],
  rationale: [h('p', [h('a', { href: '/techniques/plural-inflation/' }, 'Plural inflation')])],
};
const { lesson } = bench;
assert.ok(lesson);
const quizOf = (item = bench) =>
  lessonQuiz({ ...item, lesson: { ...lesson, quiz: [question] } }, site);

test('a question is HTML, its words escaped, with the passage that it is about', () => {
  const [item] = quizOf()?.items ?? [];
  assert.ok(item?.prompt.startsWith('<p>Is “one” &lt; two?</p><p>Sentence 5:</p><blockquote'));
  assert.deepEqual(item?.options, [
    { id: 'option1', words: 'a &lt; b', isRight: false },
    { id: 'option2', words: 'a &amp; b', isRight: true },
  ]);
  assert.equal(
    item?.feedback,
    '<p><a href="https://reading.test/techniques/plural-inflation/">Plural inflation</a></p>',
  );
});

test('the name of a question in a list reveals only its number; its id stays if it moves', () => {
  const [item] = quizOf()?.items ?? [];
  assert.equal(item?.name, 'Question 1');
  assert.equal(item?.id, 'sr.bench.quiz.who-says-so');
});

test('the title of a quiz says that its text is invented', () => {
  const title = bench.article.matter.title;
  assert.equal(quizOf()?.title, `Quiz: ${title}`);
  assert.deepEqual(quizOf()?.shelves, ['Second Reading', title, 'Quiz']);
  assert.equal(quizOf(inventedBench)?.title, `Quiz: ${title} (an invented text)`);
  assert.equal(quizOf(inventedBench)?.shelves[1], `${title} (an invented text)`);
});

test('no questions, no quiz', () => {
  assert.equal(lessonQuiz({ ...bench, lesson: { ...lesson, quiz: [] } }, site), undefined);
  assert.equal(lessonQuiz({ ...bench, lesson: undefined }, site), undefined);
  assert.equal(techniqueQuiz({ ...bench, notes: [] }, library, site), undefined);
});

test('an id of a question about a note does not say what the note says', () => {
  const [note] = bench.notes;
  assert.ok(note);
  const quiz = techniqueQuiz({ ...bench, notes: [{ ...note, arguable: false }] }, library, site);
  // FNV-1a of one-planner-becomes-several.
  assert.deepEqual(
    quiz?.items.map(({ id }) => id),
    ['sr.bench.techniques.b6838c58'],
  );
});
