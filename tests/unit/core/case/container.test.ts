import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOf, type Container, isNote } from '../../../../src/core/case/container.ts';

const entry = { caseId: 'bench', slug: 'one', title: 'One' };
const note: Container = { kind: 'layer', layer: 'commentary', ...entry };
const voice: Container = { kind: 'layer', layer: 'voices', ...entry };
const translated: Container = { kind: 'translation', lang: 'cy', ...entry };
const page: Container = { kind: 'page', name: 'about', title: 'About' };

test('only an entry of the commentary in the site’s language is a note', () => {
  assert.deepEqual([note, voice, translated, page].map(isNote), [true, false, false, false]);
});

test('a container belongs to the case that its file is in', () => {
  assert.deepEqual([note, voice, translated].map(caseOf), ['bench', 'bench', 'bench']);
  assert.equal(caseOf(page), undefined);
});
