import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf } from '../../../../src/core/text/count-of.ts';

test('one and many', () => {
  assert.equal(countOf(1, 'NUL'), '1 NUL');
  assert.equal(countOf(1200, 'NUL'), '1,200 NULs');
  assert.equal(countOf(0, 'byte of UTF-8', 'bytes of UTF-8'), '0 bytes of UTF-8');
});
