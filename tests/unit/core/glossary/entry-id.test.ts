import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId, splitEntryId } from '../../../../src/core/glossary/entry-id.ts';

test('entry id: section and name', () => {
  assert.equal(entryId('terms', 'news-agency'), 'terms/news-agency');
  assert.deepEqual(splitEntryId('places/old-town'), { section: 'places', slug: 'old-town' });
});
