import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  acrossFigure,
  downFigure,
  type StripFigure,
} from '../../../../src/figures/strip/figure.ts';
import { putInLanes } from '../../../../src/figures/strip/lanes.ts';
import { layStrip } from '../../../../src/figures/strip/strip.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
assert.ok(item);
const strip = layStrip(item);

test('notes lie along the words that they are about', () => {
  // By hand, in the article of the bench: 9 words of headline, then sentence 1, whose 20th word is
  // "planners".
  assert.equal(strip.sentences[0]?.from, 0);
  assert.equal(strip.sentences[1]?.from, 9);
  const sourcing = strip.rows.find(({ lens }) => lens === 'sourcing');
  assert.deepEqual(
    sourcing?.marks.map(({ from, to, sentences, number }) => ({ from, to, sentences, number })),
    [{ from: 28, to: 29, sentences: [1], number: 1 }],
  );
  const fairness = strip.rows.find(({ lens }) => lens === 'fairness');
  assert.deepEqual(
    fairness?.marks.map(({ from, to, sentences }) => [to - from, sentences]),
    [[8, [4]]],
    '"Some residents welcomed the change, while others worried" is eight words',
  );
});

test('a lens without a note has no row', () => {
  assert.deepEqual(
    strip.rows.map(({ lens }) => lens),
    ['sourcing', 'fairness'],
  );
});

test('marks that would cover each other, numbers included, have lanes of their own, and no more than needed', () => {
  const mark = (number: number, from: number, to: number) => ({ number, from, to });
  const lanes = putInLanes(
    [mark(1, 0, 10), mark(2, 4, 6), mark(3, 11, 12), mark(4, 20, 21)],
    2,
    (_, length) => length + 3,
  );
  assert.deepEqual(
    lanes.map(({ number, lane }) => [number, lane]),
    [
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 0],
    ],
  );
});

test('both figures keep every mark inside their box, and the end of the text is the end of the axis', () => {
  for (const [figure, across] of [
    [acrossFigure(strip), true],
    [downFigure(strip), false],
  ] as [StripFigure, boolean][]) {
    for (const { x, y, width, height, textX } of figure.rows.flatMap(({ marks }) => marks)) {
      assert.ok(x >= 0 && y >= 0 && x + width <= figure.width && y + height <= figure.height);
      assert.ok(textX < figure.width - (across ? 0 : 6));
    }
    assert.equal(figure.ticks.length, strip.sentences.length);
    for (const [index, { at }] of figure.ticks.entries())
      assert.ok(index === 0 || at > (figure.ticks[index - 1]?.at ?? 0));
  }
});
