import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMap, type MapLand } from '../../../../src/figures/map/draw-map.ts';
import type { MapPlace, PlaceMap } from '../../../../src/figures/map/model.ts';
import { drawRegion } from '../../../../src/figures/map/region.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';
import { city, collisions } from '../../support/places.ts';
import { counties, iceland, rectangle } from '../../support/regions.ts';

const land: MapLand = {
  regions: [drawRegion(counties), drawRegion(iceland)],
  disputed: [
    {
      name: 'The Isle',
      at: { lon: -20.27, lat: 63.43 },
      country: { id: '352', name: 'Iceland' },
      source: 'a treaty',
    },
  ],
};

const draw = (list: readonly MapPlace[], focus?: string): PlaceMap => {
  const map = drawMap(list, land, focus);
  assert.ok(map);
  return map;
};

test('a map of places in a region shows its areas, what is shaded, and where it is', () => {
  // Degrees: both cities lie in IS-8, the third in IS-5, north of it.
  const inside = (name: string, lon: number, lat: number, region: string): MapPlace => ({
    ...city(name, lon, lat),
    region,
  });
  const map = draw([
    inside('One', -20, 64, 'IS-8'),
    inside('Two', -18.5, 64.3, 'IS-8'),
    inside('Three', -19, 65.8, 'IS-5'),
    { ...city('Both', -17.6, 64.6), kind: 'area', frames: false, covers: ['IS-8', 'IS-7'] },
    { ...city('Far', -23.5, 64.5), frames: false },
  ]);
  assert.equal(map.region?.name, 'Iceland');
  assert.deepEqual(map.unnamed, []);
  assert.deepEqual(collisions(map), []);
  assert.deepEqual(
    map.outlines
      .filter(({ shaded }) => shaded)
      .map(({ id }) => id)
      .sort(),
    ['IS-7', 'IS-8'],
  );
  assert.deepEqual(map.outside, [{ shaded: 'both', places: ['three'] }]);
  const edge = map.labels.find(({ kind }) => kind === 'edge');
  assert.equal(edge?.id, 'far');
  assert.ok(edge.x < 30, 'it is in the west');
  assert.ok(map.locator);
  assert.equal(map.locator.name, undefined, 'the frame leaves no room for it');
  assert.deepEqual(
    map.disputed.map(({ name }) => name),
    ['The Isle'],
  );
});

test('a case elsewhere has a map of its countries', () => {
  const map = draw([
    city('Lyon', 4.83, 45.76),
    city('Turin', 7.68, 45.07),
    city('Geneva', 6.14, 46.2),
  ]);
  assert.equal(map.region, undefined);
  assert.deepEqual(map.disputed, [], 'of a country that is not on the map');
  assert.equal(map.locator, undefined);
  assert.deepEqual(map.unnamed, []);
  assert.deepEqual(collisions(map), []);
  const countries = map.labels
    .filter(({ kind }) => kind === 'country')
    .map(({ lines }) => lines.join(' '));
  assert.deepEqual(countries.sort(), ['France', 'Italy', 'Switzerland']);
  const [lyon, turin, geneva] = ['lyon', 'turin', 'geneva'].map((id) =>
    map.dots.find((dot) => dot.id === id),
  );
  assert.ok(lyon && turin && geneva);
  assert.ok(lyon.x < geneva.x && geneva.x < turin.x, 'from west to east');
  assert.ok(geneva.y < lyon.y && lyon.y < turin.y, 'from north to south');
});

test('a case across the world has a map of the world, a case of one place its surroundings', () => {
  const wide = draw([
    city('Lima', -77, -12),
    city('Tokyo', 139.7, 35.7),
    city('Nairobi', 36.8, -1.3),
  ]);
  assert.equal(wide.region, undefined);
  assert.equal(wide.dots.length, 3);
  assert.ok(wide.outlines.length > 150, 'nearly all countries');
  for (const { x, y } of wide.dots) assert.ok(x > 0 && x < wide.width && y > 0 && y < wide.height);
  const one = draw([city('Auckland', 174.76, -36.85)]);
  assert.deepEqual(
    one.dots.map(({ id }) => id),
    ['auckland'],
  );
  assert.deepEqual(one.unnamed, []);
});

test('without a place there is no map', () => {
  assert.equal(drawMap([], land), undefined);
});

test('a country whose areas are drawn is not drawn by the atlas too', () => {
  const inside = { ...city('One', -20, 64), region: 'IS-8' };
  const map = draw([inside]);
  assert.deepEqual(
    map.outlines.filter(({ kind }) => kind === 'country'),
    [],
  );
  const { name, x, y, width, height, frame } = map.locator ?? {};
  assert.deepEqual(name?.lines, ['Iceland']);
  const { x0, x1, y0, y1 } = boxOf(name);
  assert.ok(x !== undefined && x0 >= x && x1 <= x + (width ?? 0), 'in the small map');
  assert.ok(y !== undefined && y0 >= y && y1 <= y + (height ?? 0));
  const [fx = 0, fy = 0, fw = 0, fh = 0] = frame ?? [];
  assert.ok(x1 <= fx || x0 >= fx + fw || y1 <= fy || y0 >= fy + fh, 'beside the frame');
});

test('a region that is part of a country is drawn over it, and the country is named beside it', () => {
  // In the east of Gabon.
  const part: MapLand = {
    regions: [
      drawRegion({
        ...counties,
        areas: [{ code: 'XA-3', name: 'Middle', rings: [rectangle(12, -1, 14, 1)] }],
      }),
    ],
    disputed: [],
  };
  const map = drawMap([{ ...city('One', 13, 0), region: 'XA-3' }], part);
  assert.ok(map);
  assert.equal(map.region?.name, 'Made-up Land');
  assert.ok(map.outlines.some(({ kind }) => kind === 'country'));
  // The region fills the frame but for a margin of a tenth: too narrow for a name.
  assert.deepEqual(
    map.labels.filter(({ kind }) => kind === 'country'),
    [],
  );
});
