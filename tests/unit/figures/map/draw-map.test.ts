import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMap } from '../../../../src/figures/map/draw-map.ts';
import type { MapPlace, PlaceMap } from '../../../../src/figures/map/model.ts';
import { city, collisions } from '../../support/places.ts';

const draw = (list: readonly MapPlace[], focus?: string): PlaceMap => {
  const map = drawMap(list, focus);
  assert.ok(map);
  return map;
};

test('a map of places in a region shows its areas, what is shaded, and where it is', () => {
  // Degrees: both cities lie in UA-14, the third in UA-63, north of it.
  const inside = (name: string, lon: number, lat: number, region: string): MapPlace => ({
    ...city(name, lon, lat),
    region,
  });
  const map = draw([
    inside('One', 37.8, 48, 'UA-14'),
    inside('Two', 37.2, 48.3, 'UA-14'),
    inside('Three', 36.94, 50.29, 'UA-63'),
    { ...city('Both', 38.4, 48.4), kind: 'area', frames: false, covers: ['UA-14', 'UA-09'] },
    { ...city('Far', 30.5, 50.45), frames: false },
  ]);
  assert.equal(map.region?.id, 'UA');
  assert.deepEqual(map.unnamed, []);
  assert.deepEqual(collisions(map), []);
  assert.deepEqual(
    map.outlines
      .filter(({ shaded }) => shaded)
      .map(({ id }) => id)
      .sort(),
    ['UA-09', 'UA-14'],
  );
  assert.deepEqual(map.outside, [{ shaded: 'both', places: ['three'] }]);
  const edge = map.labels.find(({ kind }) => kind === 'edge');
  assert.equal(edge?.id, 'far');
  assert.ok(edge.x < 30, 'it is in the west');
  assert.equal(map.locator?.name, 'Ukraine');
  assert.deepEqual(
    map.disputed.map(({ name }) => name),
    ['Crimea'],
  );
});

test('a case elsewhere has a map of its countries', () => {
  const map = draw([
    city('Lyon', 4.83, 45.76),
    city('Turin', 7.68, 45.07),
    city('Geneva', 6.14, 46.2),
  ]);
  assert.equal(map.region, undefined);
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
  assert.equal(drawMap([]), undefined);
});
