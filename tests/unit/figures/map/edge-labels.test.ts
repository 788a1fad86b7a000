import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeEdgeLabel } from '../../../../src/figures/map/edge-labels.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';

const frame = { x0: 0, y0: 0, x1: 200, y1: 100 };
const at = (x: number, y: number) => ({ id: 'away', name: 'Away', x, y });

/** The tip of an arrow: the first point of its path. */
const tipOf = (arrow = ''): number[] =>
  (/^M([\d.]+) ([\d.]+)/.exec(arrow) ?? []).slice(1).map(Number);

for (const [side, place, tip, anchor] of [
  ['left', at(-300, 50), [1, 50], 'start'],
  ['right', at(500, 50), [199, 50], 'end'],
  ['top', at(100, -300), [100, 1], 'start'],
  ['bottom', at(100, 400), [100, 99], 'start'],
] as const)
  test(`a place straight past the edge is named at it: ${side}`, () => {
    const label = placeEdgeLabel(place, [], frame);
    assert.deepEqual(tipOf(label?.arrow), tip);
    assert.equal(label?.anchor, anchor);
  });

test('a place at an angle is named at the point at which the line to it leaves the frame', () => {
  // From the middle (100, 50) to (400, 100): at x = 200 it is at 50 + 100 / 6.
  assert.deepEqual(tipOf(placeEdgeLabel(at(400, 100), [], frame)?.arrow), [199, 66.7]);
});

test('a name on the right half of the top ends at its arrow, so that it stays in the frame', () => {
  assert.equal(placeEdgeLabel(at(170, -300), [], frame)?.anchor, 'end');
});

test('a name moves along the edge until nothing is under it, or is left out', () => {
  const taken = [{ x0: 150, y0: 40, x1: 200, y1: 60 }];
  const moved = placeEdgeLabel(at(500, 50), taken, frame);
  assert.ok(moved);
  assert.ok(boxOf(moved).y1 <= 40 || boxOf(moved).y0 >= 60);
  assert.equal(placeEdgeLabel(at(500, 50), [frame], frame), undefined);
});
