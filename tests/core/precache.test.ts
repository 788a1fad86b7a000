import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { budget, chooseFiles } from '../../src/cli/precache.ts';

const essential = [
  'index.html',
  '404.html',
  '_astro/base.css',
  'cases/bench/commentary.css',
  'cases/bench/index.html',
  'cases/bench/read/index.html',
  'glossary/tass/index.html',
  'techniques/index.html',
  'places/kyiv/index.html',
  'references/index.html',
];
const others = ['about/index.html', 'cases/bench/voices/index.html', 'cases/bench/teach/index.html', 'search/index.html'];
const files = [...others, ...essential].map((path) => ({ path, bytes: 10 }));
const paths = (list: { path: string }[]): string[] => list.map(({ path }) => path);

suite('what is stored at the first visit', () => {
  test('everything, where it is light enough', () => {
    assert.deepEqual(chooseFiles(files, 140), { stored: files, left: [] });
  });

  test('what a reader cannot do without, where everything would be a byte too much', () => {
    const { stored, left } = chooseFiles(files, 139);
    assert.deepEqual(paths(stored), essential);
    assert.deepEqual(paths(left), others);
  });

  test('of what a reader cannot do without as much as fits: what all need first, and a case whole or not at all', () => {
    const second = ['commentary.css', 'index.html', 'read/index.html'].map((name) => ({
      path: `cases/second/${name}`,
      bytes: 5,
    }));
    const { stored, left } = chooseFiles([...second, ...files], 99);
    const cases = ['cases/bench/commentary.css', 'cases/bench/index.html', 'cases/bench/read/index.html'];
    assert.deepEqual(paths(stored), [...paths(second), ...essential.filter((path) => !cases.includes(path))]);
    assert.deepEqual(paths(left), [...others, ...cases]);
  });

  test('the budget is a megabyte and a half', () => {
    assert.equal(budget, 1.5e6);
  });
});
