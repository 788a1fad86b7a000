import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexByLetter } from '../../../../src/site/search/letters.ts';
import type { SearchRecord } from '../../../../src/site/search/record.ts';

const record = (
  title: string,
  kind: SearchRecord['kind'] = 'organisation',
  ...names: string[]
): SearchRecord => ({
  kind,
  url: `/${title}/`,
  title,
  detail: '',
  names: names.map((name) => ({ name })),
  content: '',
});
const index = (...records: SearchRecord[]): [string, string[]][] =>
  indexByLetter(records).map(({ letter, lines }) => [
    letter,
    lines.map(({ name, see }) => (see ? `${name} → ${see}` : name)),
  ]);

test('an article at the beginning of a name does not count', () => {
  assert.deepEqual(index(record('The Wexcombe Echo'), record('Town council'), record('Bench')), [
    ['B', ['Bench']],
    ['T', ['Town council']],
    ['W', ['The Wexcombe Echo']],
  ]);
});

test('accents do not make a letter of their own; Latin comes before Cyrillic', () => {
  assert.deepEqual(index(record('Émile'), record('Ліс'), record('Eve')), [
    ['E', ['Émile', 'Eve']],
    ['Л', ['Ліс']],
  ]);
});

test('other names lead to their headword, unless they would be next to it', () => {
  assert.deepEqual(index(record('Zmiiv', 'place', 'Zmiivs', 'Zmeev')), [
    ['Z', ['Zmeev → Zmiiv', 'Zmiiv']],
  ]);
});

test('of a term only one form for each beginning is listed', () => {
  assert.deepEqual(index(record('hedge', 'term', 'softener', 'softeners')), [
    ['H', ['hedge']],
    ['S', ['softener → hedge']],
  ]);
});

test('notes, sentences and pages are not in the index', () => {
  assert.deepEqual(index(record('A note', 'note'), record('A page', 'page')), []);
});
