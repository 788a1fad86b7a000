import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingIds } from '../../../../src/site/reading-room/wording-ids.ts';

test('the ids of a switch have a dot, which no slug has', () => {
  assert.equal(wordingIds.group('removal'), 'word.removal');
  assert.equal(wordingIds.option('removal', 2), 'word.removal.2');
  for (const id of [wordingIds.published, wordingIds.plain, wordingIds.plainer])
    assert.match(id, /^\w+\.\w+$/);
});
