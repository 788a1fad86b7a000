import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperDownloads } from '../../../src/exports/papers.ts';
import { english } from '../support/words.ts';
import { bench } from '../support/bench.ts';

const named = (file: string) => paperDownloads.find((download) => download.file === file);

test('a paper comes as a PDF for two formats and as a document to edit', () => {
  const worksheet = paperDownloads.filter(({ words }) => words === 'worksheet');
  assert.deepEqual(
    worksheet.map(({ file, form }) => [file, form(english.say)]),
    [
      ['worksheet-a4.pdf', 'PDF, A4'],
      ['worksheet-letter.pdf', 'PDF, Letter'],
      ['worksheet.docx', 'Word, to edit'],
    ],
  );
});

test('only the key holds answers, and it is for teachers', () => {
  for (const { file, words, audience, reveals } of paperDownloads) {
    assert.equal(reveals === 'answers', words === 'key', file);
    assert.equal(audience, words === 'key' ? 'teachers' : 'students', file);
  }
});

test('the quiz on paper is printed from the questions, the key from the answers', () => {
  assert.deepEqual(named('quiz-a4.pdf')?.made, {
    by: 'print',
    paper: 'quiz',
    part: 'quiz',
    format: 'A4',
  });
  assert.deepEqual(named('key.docx')?.made, {
    by: 'document',
    paper: 'key',
    parts: ['key', 'questions'],
  });
  assert.deepEqual(named('cards.docx')?.made, {
    by: 'document',
    paper: 'cards',
    parts: ['evidence'],
  });
});

test('a paper is offered with the part that it is printed from; the handout with any lesson', () => {
  assert.ok(bench.lesson);
  const bare = { ...bench.lesson, pages: {}, quiz: [], questions: [], evidence: [] };
  const offered = paperDownloads.filter(({ isOffered }) => isOffered({ ...bench, lesson: bare }));
  assert.deepEqual(
    offered.map(({ file }) => file),
    ['handout-a4.pdf', 'handout-letter.pdf', 'handout.docx'],
  );
  assert.equal(named('worksheet-support.docx')?.isOffered(bench), false, 'a sheet that is missing');
  assert.equal(named('quiz.docx')?.isOffered(bench), true);
});
