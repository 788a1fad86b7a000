import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearNumbers } from '../../../../src/site/reading-room/near-numbers.ts';

/** Blocks of sentences that start at these offsets; numbers count on. */
const near = (...starts: number[][]): number[] => {
  let number = 0;
  const blocks = starts.map((block) => ({
    sentences: block.map((start) => ({ number: (number += 1), start, end: start })),
  }));
  return [...nearNumbers({ blocks } as never, 72)];
};

test('a sentence that may begin on the line of the one before is near', () => {
  assert.deepEqual(near([0, 71]), [2]);
  assert.deepEqual(near([0, 72]), []);
});

test('the distance counts from the last number in the gutter', () => {
  assert.deepEqual(near([0, 40, 80]), [2]);
  assert.deepEqual(near([0, 40, 71, 120]), [2, 3]);
});

test('a new paragraph begins a new line', () => {
  assert.deepEqual(near([0], [10]), []);
});
