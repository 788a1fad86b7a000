import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazy } from '../../../../src/core/anchor/lazy.ts';

test('lazy: made at the first use, and once, even if it is nothing', () => {
  let made = 0;
  const value = lazy(() => {
    made += 1;
    return undefined;
  });
  assert.equal(made, 0);
  value();
  value();
  assert.equal(made, 1);
  assert.equal(lazy(() => 'a')(), 'a');
});
