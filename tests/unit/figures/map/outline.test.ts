import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlinePaths } from '../../../../src/figures/map/outline.ts';
import type { Point, Ring } from '../../../../src/core/regions/polygon.ts';

/** The corners of a path of relative lines, as `x y`. */
function corners(path: string): string[] {
  const [first = '', ...steps] = path.slice(1, -1).split('l');
  const pair = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = pair(first);
  return [
    `${x} ${y}`,
    ...steps.map((step) => `${(x += pair(step)[0] ?? 0)} ${(y += pair(step)[1] ?? 0)}`),
  ];
}

/** From top to bottom at x = 10: small steps, and one cape of 4 by 4 at y = 8. */
const border: Point[] = Array.from({ length: 17 }, (_, y): Point => [
  y === 8 ? 14 : 10 + (y % 2 === 1 ? 0.5 : 0),
  y,
]);
const left: Ring = [[0, 0], ...border, [0, 16]];
const right: Ring = [[20, 0], [20, 16], ...border.toReversed()];

test('two neighbours keep one border, which loses its small steps and keeps its cape', () => {
  const between = (path: string | undefined): string[] =>
    corners(path ?? '').filter(
      (at) => Number(at.split(' ')[0]) >= 10 && Number(at.split(' ')[0]) < 20,
    );
  const [a, b] = outlinePaths([[left], [right]], 0.5, 0.6).map(between);
  assert.deepEqual(a?.toSorted(), b?.toSorted());
  assert.ok(a?.includes('14 8'));
  assert.ok((a?.length ?? 0) < border.length / 2, String(a));
  assert.equal(between(outlinePaths([[left], [right]], 0.5, 0)[0]).length, border.length);
});
