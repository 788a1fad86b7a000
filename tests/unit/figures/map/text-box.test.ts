import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, widthOf } from '../../../../src/figures/map/text-box.ts';

test('letters are narrow, plain, capital or wide', () => {
  // i 0.28, t 0.37, n 0.54, N and the Cyrillic Н 0.64, m 0.86, each times 100.
  for (const [letter, width] of [
    ['i', 28],
    ['t', 37],
    ['n', 54],
    ['N', 64],
    ['Н', 64],
    ['m', 86],
  ] as const)
    assert.equal(Math.round(widthOf(letter, 100)), width, letter);
  assert.equal(Math.round(widthOf('in', 100)), 82);
  assert.equal(widthOf('', 100), 0);
});

test('a box reaches from the anchor in its direction, and is as high as its lines', () => {
  const label = { kind: 'area' as const, lines: ['nn'], x: 100, y: 50 };
  const width = 2 * 0.54 * 12.5;
  const round = (box: object): string =>
    Object.values(box)
      .map((value) => Number(value).toFixed(3))
      .join(' ');
  const expected = (x0: number, height = 12.5): string =>
    round([x0, 43.75, x0 + width, 43.75 + height]);
  assert.equal(round(boxOf({ ...label, anchor: 'start' })), expected(100));
  assert.equal(round(boxOf({ ...label, anchor: 'middle' })), expected(100 - width / 2));
  assert.equal(round(boxOf({ ...label, anchor: 'end' })), expected(100 - width));
  assert.equal(
    round(boxOf({ ...label, lines: ['nn', 'n'], anchor: 'start' })),
    expected(100, 12.5 * 2.15),
  );
});
