import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoMercator, type GeoProjection } from 'd3-geo';
import { cropTo, fitTo, mapWidth } from '../../../../src/figures/map/projection.ts';
import { city } from '../../support/places.ts';

const near = (actual: [number, number] | null, expected: [number, number]): void => {
  const [x, y] = actual ?? [];
  const [ex, ey] = expected;
  assert.ok(Math.abs((x ?? NaN) - ex) < 1e-6 && Math.abs((y ?? NaN) - ey) < 1e-6, String(actual));
};

/** The latitude that a Mercator map of one unit a radian draws at a height, by the formula. */
const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

test('a crop puts the corners of its part into the corners of the map', () => {
  const whole = geoMercator().scale(100).translate([500, 300]);
  const part = { x0: 520, y0: 200, x1: 600, y1: 240 };
  const { projection, height } = cropTo(whole, part);
  assert.equal(height, 160);
  near(projection(whole.invert?.([520, 200]) ?? [0, 0]), [0, 0]);
  near(projection(whole.invert?.([600, 240]) ?? [0, 0]), [mapWidth, 160]);
});

test('distances on a crop are those of Mercator', () => {
  const { projection } = cropTo(geoMercator().scale(1).translate([0, 0]), {
    x0: 0,
    y0: -1,
    x1: Math.PI / 180,
    y1: 0,
  });
  near(projection([0, 0]), [0, mapWidth * (180 / Math.PI)]);
  near(projection([1, 0]), [mapWidth, mapWidth * (180 / Math.PI)]);
  const [, y = 0] = projection([0, 50]) ?? [];
  const [, zero = 0] = projection([0, 0]) ?? [];
  assert.ok(Math.abs((zero - y) / ((mapWidth * 180) / Math.PI) - mercatorY(50)) < 1e-9);
});

test('places near each other have room around them, and a degree is as wide everywhere', () => {
  const { projection, height } = fitTo([city('West', 10, 50), city('East', 20, 50)]);
  near([projection([7.5, 50])?.[0] ?? NaN, 0], [0, 0]);
  near([projection([22.5, 50])?.[0] ?? NaN, 0], [mapWidth, 0]);
  assert.ok(height >= mapWidth * 0.5 && height <= mapWidth * 1.25);
  assert.equal(degree(projection, 40).toFixed(6), degree(projection, 60).toFixed(6));
});

test('a single place has two degrees on each side', () => {
  const { projection } = fitTo([city('Alone', 10, 0)]);
  near([projection([10, 0])?.[0] ?? NaN, 0], [mapWidth / 2, 0]);
  assert.ok(degree(projection, 0) <= mapWidth / 4 + 1e-9);
});

for (const [about, places] of [
  ['more than 120 degrees from west to east', [city('A', -61, 0), city('B', 60, 0)]],
  ['more than 80 degrees from south to north', [city('A', 0, -41), city('B', 0, 40)]],
  ['north of 75 degrees', [city('A', 0, 76)]],
  ['south of 70 degrees', [city('A', 0, -71)]],
] as const)
  test(`${about}: the whole world`, () => {
    const { projection, height } = fitTo(places);
    assert.ok(degree(projection, 60) < degree(projection, 0), 'not Mercator');
    near([projection([0, 0])?.[0] ?? NaN, 0], [mapWidth / 2, 0]);
    assert.ok(height < mapWidth);
  });

test('just within those limits: a map of the surroundings', () => {
  for (const places of [
    [city('A', -60, 0), city('B', 60, 0)],
    [city('A', 0, -40), city('B', 0, 40)],
    [city('A', 0, 75)],
    [city('A', 0, -70)],
  ]) {
    const { projection } = fitTo(places);
    assert.equal(degree(projection, 60).toFixed(6), degree(projection, 0).toFixed(6));
  }
});

/** The width of a degree of longitude at a latitude, in units of the map. */
function degree(projection: GeoProjection, lat: number): number {
  return (projection([1, lat])?.[0] ?? NaN) - (projection([0, lat])?.[0] ?? NaN);
}
