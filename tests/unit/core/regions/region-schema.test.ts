import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionSchema } from '../../../../src/core/regions/region-schema.ts';
import { counties, geojson } from '../../support/regions.ts';

const valid = geojson(counties) as { region: object };
const isValid = (region: object): boolean =>
  regionSchema.safeParse({ ...valid, region: { ...valid.region, ...region } }).success;

test('what the map says of borders names who they are from and their licence', () => {
  assert.ok(isValid({}));
  assert.ok(isValid({ by: 'A. Ruler', changes: 'simplified', country: 'BE' }));
  for (const key of ['name', 'borders', 'source', 'licence'])
    assert.ok(!isValid({ [key]: undefined }), key);
  assert.ok(!isValid({ source: {} }), 'a source without a name');
  assert.ok(!isValid({ licence: { name: 'CC0', url: 'javascript:alert(1)' } }));
  assert.ok(!isValid({ country: 'XA' }), 'no country has these letters');
});
