import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acrossFigure, downFigure } from '../../../../src/figures/strip/figure.ts';
import type { Strip, StripMark } from '../../../../src/figures/strip/strip.ts';

const mark = (number: number, from: number, to: number): StripMark => ({
  slug: `note-${number}`,
  number,
  title: '',
  part: 0,
  from,
  to,
  sentences: [],
});
const note = { slug: 'note', number: 1, title: '', sentences: [] };
const strip: Strip = {
  words: 98,
  sentences: [
    { number: 0, from: 0 },
    { number: 1, from: 49 },
  ],
  rows: [
    { lens: 'sourcing', marks: [mark(1, 0, 49), mark(2, 10, 20)], notes: [note, note] },
    { lens: 'fairness', marks: [mark(3, 49, 98)], notes: [note] },
  ],
};

test('across: the text is as long as the figure is wide, and each lens is below the last', () => {
  // 98 words on 1000 - 20 units: ten units a word.
  const { rows, ticks, width } = acrossFigure(strip);
  const [first, second] = rows;
  assert.equal(width, 1000);
  assert.deepEqual(
    first?.marks.map(({ x, width: length }) => [x, length]),
    [
      [0, 490],
      [100, 100],
    ],
  );
  assert.ok((first?.marks[1]?.y ?? 0) > (first?.marks[0]?.y ?? 0), 'two lanes');
  assert.ok((second?.start ?? 0) > (first?.end ?? 0));
  assert.deepEqual(
    ticks.map(({ at }) => at),
    [0, 490],
  );
  assert.deepEqual(
    rows.map(({ lens, notes }) => [lens, notes]),
    [
      ['sourcing', 2],
      ['fairness', 1],
    ],
  );
});

test('down: the text runs from top to bottom at the same scale as its ticks', () => {
  const { rows, ticks, width } = downFigure(strip);
  const [first, second] = rows;
  assert.equal(width, 300);
  assert.deepEqual(
    first?.marks.map(({ y, height }) => [y, height]),
    [
      [92, 102.9],
      [113, 21],
    ],
  );
  assert.equal(second?.marks[0]?.y, ticks[1]?.at);
  assert.ok((first?.marks[1]?.x ?? 0) > (first?.marks[0]?.x ?? 0), 'two lanes');
  assert.ok((second?.start ?? 0) > (first?.end ?? 0));
});

test('a strip without notes has its axis alone', () => {
  for (const figure of [acrossFigure, downFigure]) {
    const { rows, ticks } = figure({ ...strip, rows: [] });
    assert.deepEqual(rows, []);
    assert.equal(ticks.length, 2);
  }
});
