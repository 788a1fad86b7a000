import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundsOf,
  contains,
  meet,
  type Ring,
  within,
} from '../../../../src/core/regions/polygon.ts';

const square = (x0: number, y0: number, side: number): Ring => [
  [x0, y0],
  [x0 + side, y0],
  [x0 + side, y0 + side],
  [x0, y0 + side],
];
const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

test('a point is inside or outside an area, and a hole is outside', () => {
  const ring = [square(0, 0, 10), square(4, 4, 2)];
  assert.equal(contains(ring, [2, 5]), true);
  assert.equal(contains(ring, [5, 5]), false, 'in the hole');
  assert.equal(contains(ring, [7, 5]), true, 'behind the hole');
  assert.equal(contains(ring, [11, 5]), false);
  assert.equal(contains(ring, [5, -1]), false);
  assert.equal(contains([], [5, 5]), false);
});

test('the bay of a concave area is outside', () => {
  const horseshoe: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 3],
    [3, 3],
    [3, 10],
    [0, 10],
  ];
  assert.equal(contains([horseshoe], [5, 8]), false);
  assert.equal(contains([horseshoe], [1, 8]), true);
  assert.equal(contains([horseshoe], [9, 8]), true);
  assert.equal(contains([horseshoe], [5, 2]), true);
});

test('the box around rings reaches to the furthest points of all', () => {
  assert.deepEqual(boundsOf([square(5, 1, 2), square(-3, 8, 1)]), box(-3, 1, 7, 9));
});

test('boxes that only touch do not meet', () => {
  assert.equal(meet(box(0, 0, 2, 2), box(1, 1, 3, 3)), true);
  assert.equal(meet(box(0, 0, 9, 9), box(4, 4, 5, 5)), true, 'one in the other');
  assert.equal(meet(box(0, 0, 2, 2), box(2, 0, 3, 2)), false);
  assert.equal(meet(box(0, 0, 2, 2), box(0, 2, 2, 3)), false);
  assert.equal(meet(box(0, 0, 9, 1), box(0, 5, 9, 6)), false, 'one above the other');
});

test('a box is within another that it touches from inside', () => {
  assert.equal(within(box(0, 0, 2, 2), box(0, 0, 2, 2)), true);
  for (const outer of [box(1, 0, 2, 2), box(0, 1, 2, 2), box(0, 0, 1, 2), box(0, 0, 2, 1)])
    assert.equal(within(box(0, 0, 2, 2), outer), false);
});
