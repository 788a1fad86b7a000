import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewRecords } from '../../../../src/site/search/search-views.ts';
import { bench } from '../../support/bench.ts';

const records = viewRecords(bench);
const at = (url: string) => records.find((record) => record.url === url);

test('each entry of a layer is found at the address at which it is open, notes are not among them', () =>
  assert.deepEqual(
    records.map(({ url }) => url),
    [
      '/cases/bench/voices/#mary-dunn',
      '/cases/bench/wording/#removal',
      '/cases/bench/audit/#1974-the-bench-is-set-up',
      '/cases/bench/audit/#2026-04-28-the-council-votes',
      '/cases/bench/lineage/#had-reached-the-end-of-its-life',
    ],
  ));

test('an event is named with its date, as readers meet it', () =>
  assert.equal(
    at('/cases/bench/audit/#2026-04-28-the-council-votes')?.detail,
    'Timeline · 28 April 2026',
  ));

test('an original in another language is one of the names, and its plain words are found', () => {
  const record = at('/cases/bench/lineage/#had-reached-the-end-of-its-life');
  assert.deepEqual(record?.names, [{ name: 'wedi dod i ben ei hoes', lang: 'cy' }]);
  assert.match(record?.content ?? '', /^is worn out /);
});

test('alternatives of a word are found with it', () =>
  assert.match(at('/cases/bench/wording/#removal')?.content ?? '', /taking away, disposal$/));

test('a layer in another language than the interface says so', () => {
  const [voice] = viewRecords({ ...bench, languages: { voices: 'cy' } });
  assert.equal(voice?.contentLang, 'cy');
  assert.equal('contentLang' in (viewRecords(bench)[0] ?? {}), false);
});
