import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quizGift, techniquesGift, writeGift } from '../../../src/exports/gift.ts';
import { bench } from '../support/bench.ts';
import { quiz } from './support/questions.ts';

const lines = writeGift(quiz).split('\n');

test('a slash in a title makes no shelf of its own', () =>
  assert.equal(lines[0], '$CATEGORY: Our site/Either//or: a bench/Quiz'));

test('a question keeps an id and the tag of its technique for a later import', () =>
  assert.equal(lines[2], '// [id:sr.bench.quiz.who] [tag:plural-inflation]'));

test('signs that GIFT reads as its own are words', () =>
  assert.equal(
    lines[3],
    String.raw`::Question 1::[html]<p>Who \{says\} so?</p> <p>a\=b \~ c\#d\: e\\f</p> {`,
  ));

test('one option is right; one that begins with a percent sign is no share of a mark', () =>
  assert.deepEqual(lines.slice(4, 7), [
    '\t~50% of them',
    String.raw`	=&\#37;100%one \= all`,
    String.raw`	~x \~ y`,
  ]));

test('the reason comes after the answer', () =>
  assert.deepEqual(lines.slice(7), [String.raw`	####<p>It is\: one.</p>`, '}', '']));

test('a question without a technique has no tag', () => {
  const [item] = quiz.items;
  assert.ok(item);
  assert.match(
    writeGift({ ...quiz, items: [{ ...item, technique: undefined }] }),
    /^\/\/ \[id:sr\.bench\.quiz\.who\]$/m,
  );
});

test('GIFT holds answers: it goes to a platform, never to students', () => {
  for (const { audience, reveals } of [quizGift, techniquesGift])
    assert.deepEqual([audience, reveals], ['platform', 'answers']);
});

test('the quiz needs a quiz; questions on notes need a lesson, or a reader without one would have them', () => {
  assert.ok(bench.lesson);
  const withoutQuiz = { ...bench, lesson: { ...bench.lesson, quiz: [] } };
  assert.deepEqual(
    [quizGift, techniquesGift].map(({ isOffered }) => isOffered(withoutQuiz)),
    [false, true],
  );
  assert.equal(techniquesGift.isOffered({ ...bench, lesson: undefined }), false);
});
