import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { caseNames, namesIn } from './support/case-names.ts';

/**
 * Ordinary words that are also the tag of a side, and files that may name what a published case is
 * about, each with its reason.
 */
const ordinary: readonly string[] = ['international', 'International'];
const allowed: Readonly<Record<string, string>> = {};

/** Content that the tests or a new site bring with them; if it is published, it is named. */
const brought = ['tests/sites/towns/content', 'tests/sites/election/content', 'template/content'];
const published = globSync('content/cases/*').map((path) => basename(path));
const isBrought = brought.some(
  (folder) =>
    published.length > 0 && published.every((id) => existsSync(join(folder, 'cases', id))),
);
const names = isBrought ? [] : caseNames('content').filter((name) => !ordinary.includes(name));

test('the engine and its tests do not name what a published case is about', () => {
  const files = globSync('{src,tests}/**/*.{ts,mjs,js,astro,css,txt,md,yaml,json,geojson,html,svg}')
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

test('the names of a site are those of its cases, sides, glossary and regions', () => {
  const towns = caseNames('tests/sites/towns/content');
  for (const name of [
    'ferry',
    'village-bakery',
    'Ada Corvin',
    'Feryn',
    'Ферин',
    'Osk Gazette',
    'River Province',
    'Larch County',
    'XA-LAR',
    'Return of the Old Ferry Heralds New Age for Ferrin, Expert Says',
    'on the side of the bargemen',
    'bargemen',
    'Bargemen',
  ])
    assert.ok(towns.includes(name), name);
  for (const name of ['minutes', 'narrative', 'Ukrainian']) assert.ok(!towns.includes(name), name);
});
