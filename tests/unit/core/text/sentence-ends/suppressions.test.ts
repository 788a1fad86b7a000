import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suppressionsOf } from '../../../../../src/core/text/sentence-ends/suppressions.ts';

test('suppressions: those of the language, as CLDR writes them', () => {
  assert.ok(suppressionsOf('en').includes('Capt.'));
  assert.ok(suppressionsOf('de').includes('z.B.'));
  assert.ok(!suppressionsOf('de').includes('Capt.'));
});

test('suppressions: no ordinary words', () => {
  assert.ok(!suppressionsOf('en').includes('Go.'));
  assert.ok(!suppressionsOf('es').includes('mar.'));
});

test('suppressions: none for a language without data', () =>
  assert.deepEqual(suppressionsOf('uk'), []));
