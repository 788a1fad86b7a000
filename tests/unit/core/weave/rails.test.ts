import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRails } from '../../../../src/core/weave/rails.ts';
import { spanIn } from '../../support/arbitraries.ts';
import { fc } from '../../support/properties.ts';

const cases: {
  name: string;
  ranges: [owner: string, start: number, end: number][];
  rails: Record<string, number>;
}[] = [
  { name: 'none', ranges: [], rails: {} },
  {
    name: 'one after another',
    ranges: [
      ['a', 0, 2],
      ['b', 2, 4],
    ],
    rails: { a: 0, b: 0 },
  },
  {
    name: 'overlapping',
    ranges: [
      ['a', 0, 3],
      ['b', 2, 4],
    ],
    rails: { a: 0, b: 1 },
  },
  {
    name: 'a rail is used again',
    ranges: [
      ['a', 0, 3],
      ['b', 1, 9],
      ['c', 4, 6],
    ],
    rails: { a: 0, b: 1, c: 0 },
  },
  {
    name: 'the longer of two that start together is the lower',
    ranges: [
      ['a', 0, 2],
      ['b', 0, 4],
    ],
    rails: { a: 1, b: 0 },
  },
  {
    name: 'in any order',
    ranges: [
      ['b', 2, 4],
      ['a', 0, 3],
    ],
    rails: { a: 0, b: 1 },
  },
  {
    name: 'ranges of one owner',
    ranges: [
      ['a', 0, 2],
      ['b', 1, 3],
      ['a', 4, 6],
      ['c', 5, 7],
    ],
    rails: { a: 0, b: 1, c: 1 },
  },
  {
    name: 'a second range that overlaps',
    ranges: [
      ['a', 0, 1],
      ['b', 2, 9],
      ['a', 3, 4],
    ],
    rails: { a: 0, b: 1 },
  },
  {
    name: 'a range over the second of two on a rail',
    ranges: [
      ['a', 0, 2],
      ['b', 3, 9],
      ['c', 4, 5],
    ],
    rails: { a: 0, b: 0, c: 1 },
  },
  {
    name: 'an owner of two ranges, of which one overlaps',
    ranges: [
      ['a', 0, 3],
      ['b', 2, 4],
      ['b', 6, 8],
    ],
    rails: { a: 0, b: 1 },
  },
  {
    name: 'a range that fills the space between two of another owner',
    ranges: [
      ['a', 0, 1],
      ['b', 1, 4],
      ['a', 4, 6],
    ],
    rails: { a: 0, b: 0 },
  },
  {
    name: 'three deep',
    ranges: [
      ['a', 0, 9],
      ['b', 1, 8],
      ['c', 2, 7],
    ],
    rails: { a: 0, b: 1, c: 2 },
  },
];

for (const { name, ranges, rails } of cases)
  test(`rails: ${name}`, () =>
    assert.deepEqual(
      Object.fromEntries(assignRails(ranges.map(([owner, start, end]) => ({ owner, start, end })))),
      rails,
    ));

test('rails: overlapping ranges never share one, and no more are used than overlap at one place', () => {
  fc.assert(
    fc.property(fc.array(spanIn(200), { maxLength: 30 }), (spans) => {
      const ranges = spans.map((span, owner) => ({ ...span, owner }));
      const rails = assignRails(ranges);
      for (const a of ranges) {
        for (const b of ranges) {
          if (a.owner < b.owner && a.start < b.end && b.start < a.end)
            assert.notEqual(rails.get(a.owner), rails.get(b.owner));
        }
      }
      const deepest = Math.max(
        0,
        ...spans.map(
          ({ start }) => spans.filter((span) => span.start <= start && start < span.end).length,
        ),
      );
      assert.equal(Math.max(-1, ...rails.values()) + 1, deepest);
    }),
  );
});
