import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfCountry, piecesOfLand } from '../../../../src/figures/map/atlas.ts';
import { countriesAt } from '../../support/countries.ts';

test('each position lies in the country that the atlas gives it to, and none covers the world', () => {
  assert.deepEqual(countriesAt(2.35, 48.86), ['France']);
  assert.deepEqual(countriesAt(-21.9, 64.13), ['Iceland']);
  assert.deepEqual(countriesAt(-30, 40), [], 'the Atlantic');
  assert.deepEqual(countriesAt(-150, -30), [], 'the Pacific');
});

test('a country is known by its number in ISO 3166-1', () => {
  assert.equal(nameOfCountry('352'), 'Iceland');
  assert.equal(nameOfCountry('000'), undefined);
});

test('the box of a piece holds its coast', () => {
  for (const { rings, bounds, name } of piecesOfLand().slice(0, 50))
    for (const [lon = NaN, lat = NaN] of rings[0] ?? [])
      assert.ok(lon >= bounds[0] && lat >= bounds[1] && lon <= bounds[2] && lat <= bounds[3], name);
});
