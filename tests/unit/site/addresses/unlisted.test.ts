import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnlisted } from '../../../../src/site/addresses/unlisted.ts';

const pages: [page: string, unlisted: boolean][] = [
  ['', false],
  ['read/', true],
  ['downloads/bench.html', true],
  ['teach/', false],
  ['teach/key/', true],
  ['teach/questions/', true],
  ['teach/quiz/', false],
  ['teach/worksheet/', false],
  ['voices/', false],
  ['about/', false],
];
for (const [page, unlisted] of pages)
  test(`/cases/bench/${page} is ${unlisted ? 'not ' : ''}in the sitemap`, () =>
    assert.equal(isUnlisted(`https://reading.test/town/cases/bench/${page}`), unlisted));

test('a page outside the cases is in the sitemap, whatever its name', () => {
  assert.equal(isUnlisted('https://reading.test/read/'), false);
  assert.equal(isUnlisted('https://reading.test/teach/key/'), false);
});
