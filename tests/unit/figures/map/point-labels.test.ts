import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamedDot, placePointLabels } from '../../../../src/figures/map/point-labels.ts';
import { meet } from '../../../../src/core/regions/polygon.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';

const frame = { x0: 0, y0: 0, x1: 300, y1: 200 };
const dot = (name: string, x: number, y: number, reach = 0): NamedDot => ({
  id: name.toLowerCase(),
  name,
  x,
  y,
  reach,
});

test('a name is to the right of its dot; beyond the ring if the map is about it', () => {
  const [plain] = placePointLabels([dot('Mill', 100, 100)], [], frame);
  assert.deepEqual([plain?.x, plain?.y, plain?.anchor], [106, 100, 'start']);
  const [ringed] = placePointLabels([dot('Mill', 100, 100, 4)], [], frame);
  assert.deepEqual([ringed?.x, ringed?.y], [110, 100]);
});

test('at the right edge it is to the left', () => {
  const [label] = placePointLabels([dot('Mill', 290, 100)], [], frame);
  assert.deepEqual([label?.x, label?.anchor], [284, 'end']);
});

test('names of dots beside each other cover neither each other nor a dot', () => {
  const dots = [dot('First', 100, 100), dot('Second', 140, 100)];
  const labels = placePointLabels(dots, [], frame);
  assert.deepEqual(labels.map(({ id }) => id).sort(), ['first', 'second']);
  const [a, b] = labels.map(boxOf);
  assert.ok(a && b && !meet(a, b));
  for (const box of [a, b])
    for (const { x, y } of dots)
      assert.ok(!meet(box, { x0: x - 3, y0: y - 3, x1: x + 3, y1: y + 3 }));
});

test('a name far from its dot has a line to it', () => {
  const around = { x0: 60, y0: 85, x1: 140, y1: 115 };
  const [label] = placePointLabels([dot('Mill', 100, 100)], [around], frame);
  assert.ok(label && !meet(boxOf(label), around));
  assert.deepEqual(label.leader?.slice(0, 2), [100, 100]);
});

test('if not all names fit, the most important ones have theirs', () => {
  const tight = { x0: 0, y0: 90, x1: 60, y1: 110 };
  const labels = placePointLabels([dot('Mill', 10, 100), dot('Moor', 12, 100)], [], tight);
  assert.deepEqual(
    labels.map(({ id }) => id),
    ['mill'],
  );
});
