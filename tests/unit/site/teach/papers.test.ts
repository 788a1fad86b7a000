import assert from 'node:assert/strict';
import { test } from 'node:test';
import { papersOf } from '../../../../src/site/teach/papers.ts';
import { caseWithParts } from '../../support/lesson.ts';

const papers = papersOf(caseWithParts());

test('the forms of one paper are in one line', () => {
  const worksheet = papers.filter(({ title }) => title === 'Worksheet');
  assert.equal(worksheet.length, 1);
  assert.deepEqual(
    worksheet[0]?.forms.map(({ label, href }) => [label, href]),
    [
      ['PDF, A4', '/cases/bench/downloads/worksheet-a4.pdf'],
      ['PDF, Letter', '/cases/bench/downloads/worksheet-letter.pdf'],
      ['Word, to edit', '/cases/bench/downloads/worksheet.docx'],
    ],
  );
});

test('files for programs are not listed with the lesson', () => {
  assert.ok(papers.length > 5);
  for (const { title, audience } of papers) assert.notEqual(audience, 'programs', title);
});

test('two files of the model are two papers', () => {
  const gift = papers.filter(({ forms }) => forms.some(({ file }) => file.endsWith('.gift.txt')));
  assert.deepEqual(
    gift.map(({ forms }) => forms.length),
    [1, 1],
  );
});
