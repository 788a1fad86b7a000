import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putInLanes } from '../../../../src/figures/strip/lanes.ts';

const mark = (number: number, from: number, to: number) => ({ number, from, to });
const room = (_: unknown, length: number): number => length;

test('positions and lengths are in units of the figure, and a mark is never too thin to see', () => {
  const [long, short] = putInLanes([mark(1, 10, 20), mark(2, 30, 31)], 0.5, room);
  assert.deepEqual([long?.at, long?.length], [5, 5]);
  assert.deepEqual([short?.at, short?.length], [15, 2]);
});

test('a mark may begin at the point at which the last one of its lane ends', () => {
  const lanes = putInLanes([mark(1, 0, 10), mark(2, 10, 20)], 1, room);
  assert.deepEqual(
    lanes.map(({ lane }) => lane),
    [0, 0],
  );
});

test('of marks that begin together the longest is first, of equal ones the lower number', () => {
  const lanes = putInLanes([mark(3, 0, 5), mark(2, 0, 5), mark(1, 0, 4)], 1, room);
  assert.deepEqual(
    lanes.map(({ number, lane }) => [number, lane]),
    [
      [2, 0],
      [3, 1],
      [1, 2],
    ],
  );
});
