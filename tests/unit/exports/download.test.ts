import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLesson } from '../../../src/exports/download.ts';
import { bench } from '../support/bench.ts';

const { lesson } = bench;
assert.ok(lesson);

test('a case without a lesson offers nothing that is made from one', () =>
  assert.equal(withLesson()({ ...bench, lesson: undefined }), false));

test('any lesson will do if no part is needed', () =>
  assert.equal(
    withLesson()({ ...bench, lesson: { ...lesson, pages: {}, quiz: [], rubric: undefined } }),
    true,
  ));

test('what needs a page, a list or the rubric is offered only with it', () => {
  const without = { ...lesson, pages: {}, quiz: [], rubric: undefined };
  for (const part of ['worksheet', 'quiz', 'rubric'] as const) {
    assert.equal(withLesson(part)(bench), true, part);
    assert.equal(withLesson(part)({ ...bench, lesson: without }), false, part);
  }
});

test('what needs two parts is not offered with one of them', () => {
  const withoutQuiz = { ...bench, lesson: { ...lesson, quiz: [] } };
  assert.equal(withLesson('key', 'quiz')(bench), true);
  assert.equal(withLesson('key', 'quiz')(withoutQuiz), false);
});
