import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointAt, pointsIn, positionAt } from '../../../../src/core/text/point.ts';

const source = 'one\n\ntwo\nthree\n';
const cases: [offset: number, line: number, column: number][] = [
  [0, 1, 1],
  [2, 1, 3],
  [3, 1, 4],
  [4, 2, 1],
  [5, 3, 1],
  [8, 3, 4],
  [9, 4, 1],
  [13, 4, 5],
  [14, 4, 6],
  [15, 5, 1],
];

for (const [offset, line, column] of cases)
  test(`point: offset ${offset} is ${line}:${column}`, () => {
    const expected = { line, column, offset };
    assert.deepEqual(pointAt(source, offset), expected);
    assert.deepEqual(pointsIn(source)(offset), expected);
  });

test('points: one function answers in any order', () => {
  const pointOf = pointsIn(source);
  assert.deepEqual(
    [14, 0, 9, 4].map((offset) => pointOf(offset).line),
    [4, 1, 4, 2],
  );
  assert.deepEqual(pointsIn('')(0), { line: 1, column: 1, offset: 0 });
});

test('position: a range, or a point if it is empty', () => {
  assert.deepEqual(positionAt(source, 0, 5), {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 3, column: 1, offset: 5 },
  });
  assert.deepEqual(positionAt(source, 5, 5), { line: 3, column: 1, offset: 5 });
  assert.deepEqual(positionAt(source, 5), { line: 3, column: 1, offset: 5 });
});
