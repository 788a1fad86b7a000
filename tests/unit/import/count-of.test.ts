import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf } from '../../../src/import/count-of.ts';

test('one and many', () => {
  assert.equal(countOf(1, 'NUL', 'NULs'), '1 NUL');
  assert.equal(countOf(1200, 'NUL', 'NULs'), '1,200 NULs');
});
