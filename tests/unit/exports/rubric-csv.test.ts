import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rubricCsv, writeRubric } from '../../../src/exports/rubric-csv.ts';
import { english } from '../support/words.ts';
import { bench } from '../support/bench.ts';
import { readCsv } from './support/read-tables.ts';

test('the first row of a rubric names the levels, each further row is a criterion', () =>
  assert.deepEqual(
    readCsv(
      writeRubric(
        {
          levels: ['Beginning', 'Secure'],
          criteria: [
            { name: 'Voices', cells: ['names "one"', 'names all'] },
            { name: 'Doubt', cells: ['none', "the reader's own"] },
          ],
        },
        english,
      ),
    ),
    [
      ['Criterion', 'Beginning', 'Secure'],
      ['Voices', 'names “one”', 'names all'],
      ['Doubt', 'none', 'the reader’s own'],
    ],
  ));

test('a lesson without a rubric has no table', () => {
  assert.ok(bench.lesson);
  assert.equal(rubricCsv.isOffered(bench), true);
  assert.equal(
    rubricCsv.isOffered({ ...bench, lesson: { ...bench.lesson, rubric: undefined } }),
    false,
  );
});
