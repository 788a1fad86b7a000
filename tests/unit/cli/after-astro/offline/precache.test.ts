import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { budget, chooseFiles, weigh } from '../../../../../src/cli/after-astro/offline/precache.ts';

/** Groups of files, the most needed first. */
const groups = [
  [
    'index.html',
    '404.html',
    '_astro/base.css',
    'about/index.html',
    'search/index.html',
    'glossary/index.html',
  ],
  ['cases/bench/commentary.css', 'cases/bench/index.html', 'cases/bench/read/index.html'],
  ['glossary/tass/index.html', 'techniques/vague/index.html', 'places/kyiv/index.html'],
  ['cases/bench/voices/index.html', 'cases/bench/teach/index.html'],
  ['contribute/rules/index.html', 'contribute/rules/unknown-key/index.html'],
];
const files = groups
  .flat()
  .toReversed()
  .map((path) => ({ path, bytes: 10 }));
const sorted = (list: { path: string }[]): string[] => list.map(({ path }) => path).sort();

suite('what is stored at the first visit', () => {
  test('everything, if it is light enough', () => {
    assert.deepEqual(chooseFiles(files, 160), { stored: files, left: [] });
  });

  test('otherwise the most needed first, in as many files as there is room for', () => {
    let expected: string[] = [];
    for (const group of groups) {
      expected = [...expected, ...group];
      const { stored, left } = chooseFiles(files, expected.length * 10 + 9);
      assert.deepEqual(sorted(stored), expected.toSorted());
      assert.equal(stored.length + left.length, files.length);
    }
  });

  test('one file too many costs one file, not its whole group', () => {
    const { stored, left } = chooseFiles(files, 150);
    assert.equal(stored.length, 15);
    assert.match(left[0]?.path ?? '', /^contribute\//);
  });

  test('a heavy page leaves room for lighter ones; what every page is made of is stored in any case', () => {
    const heavy = { path: 'cases/heavy/index.html', bytes: 1000 };
    assert.deepEqual(chooseFiles([heavy, ...files], 160).left, [heavy]);
    assert.deepEqual(sorted(chooseFiles(files, 0).stored), (groups[0] ?? []).toSorted());
  });

  test('the choice never weighs more than the limit and what is always stored', () => {
    for (let limit = 0; limit < 200; limit += 7)
      assert.ok(weigh(chooseFiles(files, limit).stored) <= Math.max(limit, 60));
  });

  test('the budget is a megabyte and a half', () => {
    assert.equal(budget, 1.5e6);
  });
});
