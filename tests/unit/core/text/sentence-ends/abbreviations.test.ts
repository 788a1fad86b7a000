import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviations } from '../../../../../src/core/text/sentence-ends/abbreviations.ts';

const kinds = ['before', 'beforeNumber', 'inside', 'last', 'unit'] as const;

for (const [language, list] of Object.entries(abbreviations)) {
  test(`abbreviations of ${language}: each ends in a full stop, none twice`, () => {
    for (const kind of kinds) {
      const entries = (list[kind] ?? '').split(/\s+/).filter(Boolean);
      assert.deepEqual(
        entries.filter((entry) => !entry.endsWith('.')),
        [],
      );
      assert.deepEqual(entries, [...new Set(entries)]);
    }
  });

  test(`words that begin sentences in ${language}: small letters alone, none twice`, () => {
    for (const words of [list.starters, list.subjects, list.continuers]) {
      const entries = (words ?? '').split(/\s+/).filter(Boolean);
      assert.deepEqual(
        entries.filter((entry) => !/^(?:\p{Ll}|\p{Lo})+$/u.test(entry)),
        [],
      );
      assert.deepEqual(entries, [...new Set(entries)]);
    }
  });
}
