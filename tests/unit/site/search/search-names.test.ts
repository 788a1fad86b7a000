import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../../../../src/site/search/record.ts';
import { searchNames } from '../../../../src/site/search/search-names.ts';

const record = (fields: Partial<SearchRecord>): SearchRecord => ({
  kind: 'term',
  url: '/a/',
  title: '',
  detail: '',
  names: [],
  content: '',
  ...fields,
});

test('a mistyped word is corrected by words of titles and names, of four letters and more', () =>
  assert.deepEqual(
    searchNames([
      record({ title: 'The old bench', names: [{ name: 'Wexcombe seat' }], content: 'planners' }),
    ]).words,
    ['bench', 'seat', 'Wexcombe'],
  ));

test('a word is there once, whatever its case, and without an apostrophe or a genitive', () =>
  assert.deepEqual(
    searchNames([record({ title: 'BENCH' }), record({ title: "bench’s People's ’Bench’ Ann’s" })])
      .words,
    ['Bench', 'People'],
  ));

test('sentences of an article and titles of sources do not correct anything', () =>
  assert.deepEqual(
    searchNames([
      record({ kind: 'article', title: 'Market' }),
      record({ kind: 'source', title: 'Minutes' }),
    ]).words,
    [],
  ));

test('foreign titles and names have their language', () =>
  assert.deepEqual(
    searchNames([
      record({
        title: 'Mainc',
        lang: 'cy',
        names: [{ name: 'Лавка', lang: 'uk' }, { name: 'Seat' }],
      }),
    ]).languages,
    { Mainc: 'cy', Лавка: 'uk' },
  ));
