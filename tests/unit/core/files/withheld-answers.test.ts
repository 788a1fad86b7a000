import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lessonNames } from '../../../../src/core/files/lesson-parts.ts';
import {
  holdsAnswers,
  teacherOnly,
  unlistedParts,
} from '../../../../src/core/files/withheld-answers.ts';

test('answers are in the key, the questions and the quiz', () => {
  assert.deepEqual(lessonNames.filter(holdsAnswers), ['key', 'questions', 'quiz']);
});

test('what is no part of a lesson holds no answers', () => {
  for (const name of ['notes', 'Key', '', 'toString', 'constructor'])
    assert.equal(holdsAnswers(name), false, name);
});

test('what speaks to the teacher is not for students', () => {
  assert.deepEqual(teacherOnly, ['plan', 'key', 'guidance', 'questions']);
});

test('search engines list the quiz, which students take, but no answers for teachers', () => {
  assert.deepEqual(unlistedParts, ['key', 'questions']);
});
