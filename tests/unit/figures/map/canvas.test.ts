import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionCanvas, worldCanvas } from '../../../../src/figures/map/canvas.ts';
import { drawRegion } from '../../../../src/figures/map/region.ts';
import { city } from '../../support/places.ts';
import { counties, iceland } from '../../support/regions.ts';

const [square, island] = [drawRegion(counties), drawRegion(iceland)];
const near = (actual: number | undefined, expected: number, about = 1): void =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= about,
    `${actual}, not ${expected}`,
  );
const ids = ({ areas }: { areas: { id: string }[] }): string[] => areas.map(({ id }) => id);

test('without a city the whole region is shown, its middle in the middle of the map', () => {
  const canvas = regionCanvas(square, [], []);
  const [x, y] = canvas.project(0, 0);
  near(x, 160, 0.01);
  near(y, canvas.height / 2, 0.5);
  // 5 degrees are 499 units of the drawing, of which the map has 1000 and two hundredths around.
  near(canvas.project(-5, 0)[0], 160 - (499 * 320) / 1040);
});

test('a map is cropped to the areas with cities, and six hundredths of their size around', () => {
  const canvas = regionCanvas(square, [city('One', -2.5, 0)], []);
  near(canvas.project(-2.5, 0)[0], 160, 0.01);
  // The county is 499 units wide and 999 high; 60 units are added on each side.
  near(canvas.height, (320 * (999 + 120)) / (499 + 120), 2);
  assert.equal(regionCanvas(square, [city('One', -2.5, 0)], [], true).height < 330, true, 'whole');
});

test('a place that sets no frame does not widen the map; an area that is shaded does', () => {
  const [west, east] = [city('West', -23, 64.5), { ...city('East', -15, 65), frames: false }];
  assert.ok(!ids(regionCanvas(island, [west, east], [])).includes('IS-7'));
  assert.ok(ids(regionCanvas(island, [west, { ...east, covers: ['IS-7'] }], [])).includes('IS-7'));
});

test('the areas of a region take the place of the country that they are', () => {
  const canvas = regionCanvas(island, [], []);
  assert.deepEqual(ids(canvas), ['IS-3', 'IS-5', 'IS-8', 'IS-7']);
  assert.ok(canvas.areas.every(({ kind }) => kind === 'region'));
  assert.equal(canvas.region, island);
});

test('places elsewhere are on the countries around them, and on no others', () => {
  const canvas = worldCanvas([city('Lyon', 4.83, 45.76), city('Turin', 7.68, 45.07)], []);
  const names = canvas.areas.map(({ name }) => name);
  assert.equal(canvas.region, undefined);
  for (const name of ['France', 'Italy', 'Switzerland']) assert.ok(names.includes(name), name);
  assert.ok(!names.includes('Iceland'));
  const [[lyon], [turin]] = [canvas.project(4.83, 45.76), canvas.project(7.68, 45.07)];
  assert.ok(0 < lyon && lyon < turin && turin < 320, 'from west to east');
});

test('a disputed area is drawn in the country that the map gives it to', () => {
  const isle = {
    name: 'The Isle',
    at: { lon: -20.27, lat: 63.43 },
    country: { id: '999', name: 'Made-up Land' },
    source: 'a treaty',
  };
  const places = [city('One', -20.3, 63.4), city('Two', -20, 63.6)];
  assert.ok(!ids(worldCanvas(places, [])).includes('999'));
  assert.deepEqual(ids(worldCanvas(places, [isle])).toSorted(), ['352', '999']);
});
