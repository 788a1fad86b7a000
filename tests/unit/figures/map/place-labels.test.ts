import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Canvas, Locator } from '../../../../src/figures/map/model.ts';
import { placeLabels, type PlacedPlace } from '../../../../src/figures/map/place-labels.ts';
import { meet, type Ring } from '../../../../src/core/regions/polygon.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';

const rectangle = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];
const canvas: Canvas = {
  region: undefined,
  width: 320,
  height: 200,
  project: () => [0, 0],
  areas: [
    { id: 'R1', name: 'One', kind: 'region', rings: [rectangle(0, 0, 160, 200)] },
    { id: 'C1', name: 'Country', kind: 'country', rings: [rectangle(160, 0, 320, 200)] },
  ],
};
const place = (id: string, x: number, y: number, more: Partial<PlacedPlace> = {}): PlacedPlace => ({
  id,
  name: id,
  kind: 'point',
  frames: true,
  lon: 0,
  lat: 0,
  x,
  y,
  ...more,
});

test('each kind of place has its kind of label', () => {
  const labels = placeLabels(
    [
      place('Dot', 40, 40),
      place('Away', 100, -50),
      place('Area', 80, 100, { kind: 'area', region: 'R1' }),
      place('Land', 80, 150, { kind: 'area', covers: ['R1'] }),
    ],
    canvas,
    undefined,
    undefined,
  );
  assert.deepEqual(Object.fromEntries(labels.map(({ id, kind }) => [id, kind])), {
    Dot: 'point',
    Away: 'edge',
    Area: 'area',
    Land: 'shaded',
    'country.C1': 'country',
  });
});

test('an area whose middle is outside the map is named on its land, not at the edge', () => {
  const [label] = placeLabels(
    [place('Area', -50, 100, { kind: 'area', region: 'R1' })],
    canvas,
    undefined,
    undefined,
  );
  assert.equal(label?.kind, 'area');
  assert.ok(label.x > 0);
});

test('the small map in the corner stays free', () => {
  const locator: Locator = {
    name: undefined,
    x: 230,
    y: 130,
    width: 87,
    height: 66,
    land: '',
    shaded: '',
    frame: [0, 0, 0, 0],
  };
  const corner = { x0: 230, y0: 130, x1: 317, y1: 196 };
  const names = ['Harbour', 'Mill', 'Moor'];
  const places = names.map((name, index) => place(name, 215, 140 + 20 * index));
  const labels = placeLabels(places, canvas, locator, undefined);
  for (const name of names) {
    const label = labels.find(({ id }) => id === name);
    assert.ok(label, name);
    assert.ok(!meet(boxOf(label), corner), name);
  }
});
