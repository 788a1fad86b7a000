import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAreaLabel, placeNearArea } from '../../../../src/figures/map/area-labels.ts';
import type { Ring } from '../../../../src/core/regions/polygon.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';

const frame = { x0: 0, y0: 0, x1: 300, y1: 300 };
const rectangle = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];
const name = { id: 'land', kind: 'area', name: 'Northern Land' } as const;

test('a name is set at the wish if there is room', () => {
  const label = placeAreaLabel(name, [rectangle(0, 0, 300, 300)], { x: 152, y: 100 }, [], frame);
  assert.deepEqual([label?.x, label?.y, label?.lines], [152, 100, ['Northern Land']]);
});

test('in a narrow area it has two lines, and lies inside', () => {
  const narrow = rectangle(100, 0, 170, 300);
  const label = placeAreaLabel(name, [narrow], { x: 135, y: 150 }, [], frame);
  assert.deepEqual(label?.lines, ['Northern', 'Land']);
  assert.ok(label && boxOf(label).x0 >= 100 && boxOf(label).x1 <= 170);
});

test('it keeps clear of what is taken, as near to the wish as it can', () => {
  const taken = [{ x0: 0, y0: 80, x1: 300, y1: 130 }];
  const wish = { x: 152, y: 100 };
  const label = placeAreaLabel(name, [rectangle(0, 0, 300, 300)], wish, taken, frame);
  assert.ok(label && boxOf(label).y1 <= 80, 'above is nearer than below');
  assert.ok(label.y > 60);
});

test('an area without room for its name has none, but the name can be set near it', () => {
  const small = [rectangle(100, 100, 110, 110)];
  assert.equal(placeAreaLabel(name, small, { x: 105, y: 105 }, [], frame), undefined);
  const near = placeNearArea(name, { x: 104, y: 104 }, [], frame);
  assert.deepEqual([near?.x, near?.y], [104, 104]);
});

test('it keeps out of land that another thing is drawn on', () => {
  const whole = [rectangle(0, 0, 300, 300)];
  const wish = { x: 152, y: 100 };
  const label = placeAreaLabel(name, whole, wish, [], frame, [rectangle(0, 60, 300, 200)]);
  assert.ok(label);
  const { y0, y1 } = boxOf(label);
  assert.ok(y1 <= 60 || y0 >= 200, `${y0} to ${y1}`);
  assert.equal(placeAreaLabel(name, whole, wish, [], frame, whole), undefined);
});
