import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { build, contentFiles, inCase, mistyped, sealedText, source } from '../support/content.ts';
import { site } from './support/cases.ts';
import { readCsv } from './support/read-tables.ts';

const { library } = build(
  contentFiles({
    ...sealedText(source.replace('The town council', '🪑🪑 The town council')),
    ...mistyped(inCase('commentary.md'), [
      'Who\nelse was asked, and how would you find out?',
      'Who\nelse was asked?[^1]\n\n[^1]: Nobody, by the *minutes*.',
    ]),
  }),
);
const [item] = library.cases;
assert.ok(item);
const made = (name: string): string => String(makeDownload(name, item, library, site));

test('places in notes.csv count code points, as Python, R and pandas do', () => {
  const [columns = [], first = []] = readCsv(made('notes.csv'));
  const cell = (name: string): string => first[columns.indexOf(name)] ?? '';
  // Headline, space, two chairs of one code point each (two code units), space.
  const before = 'Council Removes Beloved Bench From Market Square, Officials Say '.length + 3;
  const start =
    before +
    'The town council of Little Wexcombe has removed the old bench from the market square, a step hailed by '
      .length;
  assert.equal(cell('words'), 'planners');
  assert.deepEqual([cell('start'), cell('end')], [String(start), String(start + 8)]);
});

test('a footnote of a note is in brackets in downloads, and leads nowhere', () => {
  assert.ok(made('notes.csv').includes('asked? [Nobody, by the minutes.]'));
  const annotations = made('annotations.jsonld');
  assert.ok(annotations.includes('asked? [Nobody, by the <em>minutes</em>.]'));
  assert.doesNotMatch(annotations, /footnote|↩/);
});
