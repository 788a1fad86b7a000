import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GlossaryEntry } from '../../../../src/core/library/model.ts';
import { mapPlaces } from '../../../../src/figures/map/map-places.ts';

const entry = (section: string, matter: object): GlossaryEntry =>
  ({ section, slug: 'slug', matter }) as unknown as GlossaryEntry;

test('settlements set the frame, buildings only have a dot, regions have neither', () => {
  const kinds = ['city', 'village', 'square', 'building', 'region', 'well', 'county'];
  const places = mapPlaces(
    kinds.map((kind) => entry('places', { term: 'T', kind, lon: 1, lat: 2 })),
    { well: 'point', county: 'area' },
  );
  assert.deepEqual(
    places.map(({ kind, frames }) => [kind, frames]),
    [
      ['point', true],
      ['point', true],
      ['point', false],
      ['point', false],
      ['area', false],
      ['point', false],
      ['area', false],
    ],
  );
});

test('a place keeps its name, position, region and the regions that it covers', () => {
  const matter = { term: 'Mill', kind: 'region', lon: 1, lat: 2, map: 'XX-1', covers: ['XX-2'] };
  assert.deepEqual(mapPlaces([entry('places', matter)], {}), [
    {
      id: 'slug',
      name: 'Mill',
      kind: 'area',
      frames: false,
      lon: 1,
      lat: 2,
      region: 'XX-1',
      covers: ['XX-2'],
    },
  ]);
});

test('entries that are no places are left out', () => {
  assert.deepEqual(mapPlaces([entry('terms', { term: 'T' })], {}), []);
});
