import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from '../../../../src/core/messages/rule.ts';

test('a guess is a sentence after another; without one nothing is said', () => {
  assert.equal(`Unknown.${didYouMean('bench')}`, 'Unknown. Did you mean `bench`?');
  assert.equal(`Unknown.${didYouMean(undefined)}`, 'Unknown.');
});
