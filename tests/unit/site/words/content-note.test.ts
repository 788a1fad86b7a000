import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentNote } from '../../../../src/site/words/content-note.ts';

test('a content note lists what there is, and nothing if there is nothing', () => {
  assert.equal(
    contentNote(['war', 'civilian deaths', 'displacement']),
    'The article speaks of war, civilian deaths and displacement.',
  );
  assert.equal(contentNote(['war']), 'The article speaks of war.');
  assert.equal(contentNote([]), undefined);
});
