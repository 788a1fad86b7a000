import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignablePages } from '../../../../src/site/teach/assignable-pages.ts';
import { inCase } from '../../support/content.ts';
import { caseWithParts } from '../../support/lesson.ts';

const ids = (...parameters: Parameters<typeof caseWithParts>): string[] =>
  assignablePages(caseWithParts(...parameters)).map(({ id }) => id);

test('a whole case can be assigned page by page, in the order of a lesson', () => {
  assert.deepEqual(ids(), [
    'read',
    'worksheet',
    'commentary',
    'handout',
    'voices',
    'original',
    'quiz',
    'evidence',
    'homework',
  ]);
});

test('a page that the case lacks cannot be assigned; the article always can', () => {
  const nothing = { [inCase('commentary.md')]: undefined, [inCase('voices.md')]: undefined };
  assert.deepEqual(ids(['quiz'], nothing), ['read', 'original', 'quiz']);
});

test('no page for teachers can be assigned', () => {
  for (const page of ['plan', 'guidance', 'questions', 'key', 'rubric'])
    assert.ok(!ids().includes(page), page);
});

test('the first reading and the worksheet are chosen at first', () => {
  const chosen = assignablePages(caseWithParts()).filter((page) => page.chosen);
  assert.deepEqual(
    chosen.map(({ href }) => href),
    ['/cases/bench/read/#alone', '/cases/bench/teach/worksheet/'],
  );
});
