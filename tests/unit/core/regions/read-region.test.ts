import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readRegion } from '../../../../src/core/regions/read-region.ts';
import { counties, geojson, iceland } from '../../support/regions.ts';

/** Reads a region as JSON with two spaces, after a change of its text. */
function read(region: object, [from, to]: [string, string] = ['', '']) {
  const text = JSON.stringify(region, undefined, 2);
  assert.ok(text.includes(from), from);
  const file = new VFile({ path: 'content/regions/a.geojson', value: text.replace(from, to) });
  return { region: readRegion(file), messages: file.messages };
}

const said = (change: [string, string], region: object = geojson(counties)): string[] =>
  read(region, change).messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);

test('a region is read with its areas and with what the map says of it', () => {
  assert.deepEqual(read(geojson(counties)), { region: counties, messages: [] });
  assert.deepEqual(read(geojson(iceland)).region, iceland);
});

test('what other programs write beside it is left alone', () => {
  const written = { ...geojson(counties), bbox: [-5, -5, 5, 5], crs: null };
  assert.deepEqual(read(written).region, counties);
});

test('what is missing or wrong is told at its line', () => {
  assert.deepEqual(said(['"licence"', '"license"']), [
    '3 region-invalid: Borders cannot be drawn: it has no `region.licence`, expected the licence of the borders: `{"name": …, "url": …}`',
    '9 region-invalid: Borders cannot be drawn: unexpected key `license`',
  ]);
  assert.deepEqual(said(['"XA-2"', '"East"']), [
    '50 region-invalid: Borders cannot be drawn: unexpected `features.1.id: "East"`, expected the code of the area in ISO 3166-2, such as `"BE-BRU"`, or `"XA-1"` if it has none',
  ]);
  assert.deepEqual(said(['"FeatureCollection"', '"Feature"']), [
    '2 region-invalid: Borders cannot be drawn: unexpected `type: "Feature"`, expected `"FeatureCollection"`',
  ]);
  assert.match(said(['"IS"', '"ISL"'], geojson(iceland))[0] ?? '', /^5 .*two letters/);
  assert.match(said(['"Polygon"', '"LineString"'])[0] ?? '', /`"Polygon"` or `"MultiPolygon"`/);
});

test('an area that no code of ISO 3166-2 fits, and one that is there twice', () => {
  assert.deepEqual(said(['"IS-8"', '"IS-88"'], geojson(iceland)).length, 1);
  assert.match(said(['"IS-8"', '"IS-88"'], geojson(iceland))[0] ?? '', /Did you mean `IS-8`\?/);
  assert.match(said(['"XA-2"', '"XA-1"'])[0] ?? '', /^50 .*two areas have the code `XA-1`/);
});

test('a wrong position is told at its line, and the region is not drawn', () => {
  const change: [string, string] = ['-5,\n              -5', '-5,\n              95'];
  const { region, messages } = read(geojson(counties), change);
  assert.equal(region, undefined);
  assert.deepEqual(
    messages.map(({ line }) => line),
    [24],
  );
});

test('what is no JSON is told at its place; a comma too many is forgiven, as in references.json', () => {
  assert.match(said(['"features": [', '"features": '])[0] ?? '', /^\d+ region-invalid: Borders/);
  assert.deepEqual(said(['"CC0 1.0"', '"CC0 1.0",']), []);
  for (const text of ['', '7', '[]', 'null']) {
    const file = new VFile({ path: 'content/regions/a.geojson', value: text });
    assert.equal(readRegion(file), undefined);
    assert.equal(file.messages.length, 1, text);
  }
});
