import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeChoice, writeScore } from '../../../src/client/quiz-verdict.ts';
import { english } from '../support/words.ts';

test('the right option is right, and scores as long as the answer was not opened', () => {
  const right = judgeChoice({ value: '2', right: '2', isOpen: false }, english.say);
  assert.deepEqual([right.isRight, right.scores, right.mark], [true, true, 'right']);
  const opened = judgeChoice({ value: '2', right: '2', isOpen: true }, english.say);
  assert.deepEqual([opened.isRight, opened.scores, opened.mark], [true, false, 'right']);
});

test('another option is wrong, and what is said does not name the right one', () => {
  const wrong = judgeChoice({ value: '1', right: '2', isOpen: false }, english.say);
  assert.deepEqual([wrong.isRight, wrong.scores, wrong.mark], [false, false, 'wrong']);
  assert.equal(wrong.words, 'Not this one. Look again, or open the answer.');
});

test('a question without a right option takes none', () => {
  assert.equal(
    judgeChoice({ value: '0', right: undefined, isOpen: false }, english.say).isRight,
    false,
  );
});

for (const [first, expected] of [
  [[], 'Nothing is chosen yet.'],
  [[true], '1 of 1 right at the first choice, 2 to go.'],
  [[true, false], '1 of 2 right at the first choice, 1 to go.'],
  [[true, false, true], '2 of 3 right at the first choice.'],
] as const)
  test(`score: ${expected}`, () => assert.equal(writeScore(first, 3, english.say), expected));
