import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from '../../../../src/site/words/letters.ts';

test('options are lettered from A', () =>
  assert.deepEqual([0, 1, 25].map(letterOf), ['A', 'B', 'Z']));
