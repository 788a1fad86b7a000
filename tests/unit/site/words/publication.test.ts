import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publication } from '../../../../src/site/words/texts.ts';

test('publication: what is known is said in words, and so is what is not known', () => {
  assert.equal(
    publication({ publisher: 'Town Council', published: '2026-03-02' }),
    'Town Council, 2 March 2026',
  );
  assert.equal(
    publication({ publisher: 'unknown', published: 'unknown' }),
    'publisher unknown, undated',
  );
});
