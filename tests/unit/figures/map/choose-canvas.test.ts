import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseCanvas, isIn } from '../../../../src/figures/map/choose-canvas.ts';
import type { MapPlace } from '../../../../src/figures/map/model.ts';
import { knownRegions } from '../../../../src/figures/map/regions/regions.ts';
import { city } from '../../support/places.ts';

const inside = (name: string, lon: number, lat: number): MapPlace => ({
  ...city(name, lon, lat),
  region: 'UA-14',
});
const [one, two] = [inside('One', 37.8, 48), inside('Two', 37.2, 48.3)];
const far = city('Far', 2.35, 48.86);

test('the drawing is shown if more than half of the places lie in it', () => {
  assert.equal(chooseCanvas([one, two, far], undefined, knownRegions).canvas.region?.id, 'UA');
  assert.equal(
    chooseCanvas([one, far], undefined, knownRegions).canvas.region,
    undefined,
    'half is not enough',
  );
});

test('an area that covers its regions counts as one of them', () => {
  const area: MapPlace = { ...far, kind: 'area', frames: false, covers: ['UA-14'] };
  assert.equal(chooseCanvas([area], undefined, knownRegions).canvas.region?.id, 'UA');
});

test('a map about a place outside the close view is wider, without what fits on the close one', () => {
  const west: MapPlace = { ...inside('West', 24, 49.8), frames: false };
  const close = chooseCanvas([one, two, west], 'one', knownRegions);
  const wide = chooseCanvas([one, two, west], 'west', knownRegions);
  assert.deepEqual(
    close.places.map(({ id }) => id),
    ['one', 'two', 'west'],
  );
  assert.equal(wide.canvas.region?.id, 'UA');
  assert.deepEqual(
    wide.places.map(({ id }) => id),
    ['west'],
  );
  const [x, y] = wide.canvas.project(24, 49.8);
  assert.ok(isIn({ x, y }, wide.canvas));
});

test('a map about a place abroad is one of the world', () => {
  const { canvas, places } = chooseCanvas([one, two, far], 'far', knownRegions);
  assert.equal(canvas.region, undefined);
  assert.deepEqual(
    places.map(({ id }) => id),
    ['far'],
  );
});
