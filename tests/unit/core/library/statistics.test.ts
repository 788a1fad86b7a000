import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statistics } from '../../../../src/core/library/statistics.ts';
import { library } from '../../support/bench.ts';

const lines = statistics(library).split('\n');
/** What is counted under a label, the first time it appears. */
const counted = (label: string): string | undefined =>
  lines
    .find((line) => line.trimStart().startsWith(`${label} `))
    ?.replace(/^.*? {2,}(?=\S+$)|^.* /, '');

// Counted by hand in the small case of `support/valid-content.ts`.
const rows: [label: string, count: string][] = [
  ['sentences', '6'],
  ['notes', '2'],
  ['sourcing', '1'],
  ['fairness', '1'],
  ['framing', '0'],
  // The notes are on sentences 1 and 4 of 6; the headline has none either.
  ['sentences without a note', '5'],
  ['said by the article', '1'],
  ['terms', '1'],
  ['people', '0'],
  ['places', '1'],
  ['techniques', '3'],
  ['references', '2'],
  ['without an archived copy', '2'],
];
for (const [label, count] of rows)
  test(`${label}: ${count}`, () => assert.equal(counted(label)?.trim(), count));

test('what is never used is named, so that an editor finds it', () => {
  assert.match(lines.join('\n'), /never used in a text +sallow-moor$/m);
  assert.match(lines.join('\n'), /without an example +quiet-absence$/m);
});
