import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasArea, regionOfDrawing } from '../../../../src/figures/map/region.ts';

/** Ten degrees at the equator: Mercator is nearly square there. */
const region = regionOfDrawing({
  id: 'XA',
  name: 'Made-up Land',
  size: { width: 102, height: 102 },
  extent: { west: -5, east: 5, south: -5, north: 5 },
  areas: [
    { id: 'XA-1', name: 'West', path: 'M1,1L51,1l0,100L1,101Z' },
    { id: 'XA-2', name: 'East', path: 'M51,1L101,1L101,101L51,101Z' },
  ],
  credit: { what: 'Borders', source: { name: 'us' }, licence: { name: 'CC0' } },
  disputed: [],
});

test('the extent touches a margin of one unit', () => {
  const [x = NaN, y = NaN] = region.projection([-5, 0]) ?? [];
  assert.ok(Math.abs(x - 1) < 0.1 && Math.abs(y - 51) < 0.01, `${x}, ${y}`);
});

test('paths become rings of corners, whether they are absolute or relative', () => {
  assert.deepEqual(region.areas()[0], {
    id: 'XA-1',
    name: 'West',
    kind: 'region',
    rings: [
      [
        [1, 1],
        [51, 1],
        [51, 101],
        [1, 101],
      ],
    ],
  });
});

test('an area belongs to a region by its code', () => {
  assert.ok(hasArea(region, 'XA-2'));
  assert.ok(hasArea(region, 'XA-9'), 'one that is not drawn');
  assert.ok(!hasArea(region, 'XB-1'));
  assert.ok(!hasArea(region, 'XAB-1'));
});
