import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { caseNames, namesIn } from './support/case-names.ts';

/** Files that may name what a published case is about. */
const allowed: Readonly<Record<string, string>> = {};

const names = caseNames('content');

test('the engine and its tests do not name what a published case is about', () => {
  const files = globSync('{src,tests}/**/*.{ts,mjs,js,astro,css,txt,md}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^tests\/content\/|\/dist\//.test(path));
  assert.ok(files.length > 500);
  const found = files.flatMap((path) => {
    const own = namesIn(readFileSync(path, 'utf8'), names);
    return own.length > 0 && !(path in allowed) ? [`${path}: ${own.join(', ')}`] : [];
  });
  assert.deepEqual(found, [], 'use an invented name, or move the test to tests/content/');
});

test('a name is found as a whole word, in an address and in another script', () => {
  const few = ['Ferrin', 'hollow-mill', 'Ферин'];
  assert.deepEqual(namesIn("'/places/hollow-mill/' in Ferrin’s text: Ферин", few), few);
  assert.deepEqual(namesIn('Ferrini, hollow-miller, Феринова', few), []);
});

test('the names of a site are those of its cases and of its glossary', () => {
  const towns = caseNames('tests/sites/towns/content');
  for (const name of [
    'ferry',
    'village-bakery',
    'Ada Corvin',
    'Feryn',
    'Ферин',
    'Osk Gazette',
    'River Province',
  ])
    assert.ok(towns.includes(name), name);
  for (const name of ['minutes', 'narrative']) assert.ok(!towns.includes(name), name);
});
