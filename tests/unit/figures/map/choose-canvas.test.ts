import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseCanvas, isIn } from '../../../../src/figures/map/choose-canvas.ts';
import type { MapPlace } from '../../../../src/figures/map/model.ts';
import { drawRegion } from '../../../../src/figures/map/region.ts';
import { city } from '../../support/places.ts';
import { iceland } from '../../support/regions.ts';

const regions = [drawRegion(iceland)];

const inside = (name: string, lon: number, lat: number): MapPlace => ({
  ...city(name, lon, lat),
  region: 'IS-8',
});
const [one, two] = [inside('One', -20, 64), inside('Two', -19, 64.3)];
const far = city('Far', 2.35, 48.86);

test('the drawing is shown if more than half of the places lie in it', () => {
  assert.equal(
    chooseCanvas([one, two, far], undefined, regions, []).canvas.region?.name,
    'Iceland',
  );
  assert.equal(
    chooseCanvas([one, far], undefined, regions, []).canvas.region,
    undefined,
    'half is not enough',
  );
});

test('an area that covers its regions counts as one of them', () => {
  const area: MapPlace = { ...far, kind: 'area', frames: false, covers: ['IS-8'] };
  assert.equal(chooseCanvas([area], undefined, regions, []).canvas.region?.name, 'Iceland');
});

test('a map about a place outside the close view is wider, without what fits on the close one', () => {
  const west: MapPlace = { ...inside('West', -23.5, 64.5), frames: false };
  const close = chooseCanvas([one, two, west], 'one', regions, []);
  const wide = chooseCanvas([one, two, west], 'west', regions, []);
  assert.deepEqual(
    close.places.map(({ id }) => id),
    ['one', 'two', 'west'],
  );
  assert.equal(wide.canvas.region?.name, 'Iceland');
  assert.deepEqual(
    wide.places.map(({ id }) => id),
    ['west'],
  );
  const [x, y] = wide.canvas.project(-23.5, 64.5);
  assert.ok(isIn({ x, y }, wide.canvas));
});

test('a map about a place abroad is one of the world', () => {
  const { canvas, places } = chooseCanvas([one, two, far], 'far', regions, []);
  assert.equal(canvas.region, undefined);
  assert.deepEqual(
    places.map(({ id }) => id),
    ['far'],
  );
});
