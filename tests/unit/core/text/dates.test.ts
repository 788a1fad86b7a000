import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../../../src/core/text/dates.ts';

test('programs get a date only if nothing about it is uncertain', () => {
  assert.deepEqual(
    ['1871', '1871-08', '1871-08-02', '1871~', '1871/1872', '199X', 'unknown'].map(isoDate),
    ['1871', '1871-08', '1871-08-02', undefined, undefined, undefined, undefined],
  );
});
