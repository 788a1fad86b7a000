import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lessonRecords } from '../../../../src/site/search/search-lessons.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

const recordsOf = (overrides: Record<string, undefined> = {}) => {
  const [item] = build(contentFiles(overrides)).library.cases;
  assert.ok(item);
  return lessonRecords(item);
};

test('the lesson and its papers are found by name, but no page with answers', () => {
  assert.deepEqual(
    recordsOf().map(({ url }) => url.replace('/cases/bench/', '')),
    [
      'teach/',
      'teach/plan/',
      'teach/guidance/',
      'teach/rubric/',
      'teach/worksheet/',
      'teach/evidence/',
      'teach/quiz/',
      'teach/homework/',
      'teach/handout/',
    ],
  );
  const [lesson] = recordsOf();
  assert.match(lesson?.content ?? '', /Worksheet · /);
  assert.equal(lesson?.case, 'bench');
});

test('what is in a paper is not searched', () => {
  const words = recordsOf()
    .map(({ content }) => content)
    .join(' ');
  assert.ok(!words.includes('Only Mary Dunn is named'), 'the reason of a quiz question');
  assert.ok(!words.includes('How many planners'), 'the question');
});

test('a case without a lesson has no record', () => {
  const parts = ['plan', 'worksheet', 'key', 'rubric', 'homework', 'guidance', 'questions', 'quiz'];
  const none = [...parts, 'evidence'].map((name) => [inCase(`lesson/${name}.md`), undefined]);
  assert.deepEqual(recordsOf(Object.fromEntries(none)), []);
});
