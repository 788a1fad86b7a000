import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlug, kindOf, pathOf } from '../../../../src/core/files/paths.ts';
import { validContent } from '../../support/content.ts';

test('paths: the kind of a file and its path determine each other, for every kind of file', () => {
  const kinds = new Set<string>();
  for (const path of [
    ...Object.keys(validContent),
    'content/references.json',
    'content/cases/bench/about.md',
    'content/cases/bench/region.geojson',
  ]) {
    const kind = kindOf(path);
    if (kind.kind === 'other') continue;
    kinds.add(kind.kind);
    assert.equal(pathOf(kind), path);
  }
  const all = [
    'article',
    'case-page',
    'glossary',
    'layer',
    'lesson',
    'page',
    'references',
    'region',
    'site',
    'source',
    'technique',
  ];
  assert.deepEqual([...kinds].sort(), all);
});

test('paths: a name that can be part of an address has no capital, not even among its numbers', () => {
  for (const name of ['bench', 'bench-2', 'скамейка', 'ⅰ', '椅子', '2026'])
    assert.ok(isSlug(name), name);
  for (const name of ['Bench', 'Ⅰ', 'bench-Ⅳ', 'a--b', '-a', 'a-', 'a b', 'a/b', '..', ''])
    assert.ok(!isSlug(name), name);
});
