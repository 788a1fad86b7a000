import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOfLand } from '../../../../../src/figures/map/atlas.ts';
import { contains } from '../../../../../src/figures/map/polygon.ts';
import { disputedAreas, knownRegions } from '../../../../../src/figures/map/regions/regions.ts';

const [ukraine] = knownRegions;
assert.ok(ukraine);
const regions = ukraine.areas();
const toDrawing = (lon: number, lat: number) => ukraine.projection([lon, lat]) ?? [NaN, NaN];
test('the drawing has the 26 regions, each with its ISO 3166-2 code', () => {
  assert.equal(regions.length, 26);
  assert.equal(new Set(regions.map(({ id }) => id)).size, 26);
  for (const { id } of regions) assert.match(id, /^UA-\d\d$/);
});

test('the projection lays the border of another atlas on the border of the drawing', () => {
  const corners = regions.flatMap(({ rings }) => rings.flat());
  const mainland = piecesOfLand()
    .filter(({ name }) => name === 'Ukraine')
    .flatMap(({ rings }) => rings.flat())
    .filter((_, index) => index % 8 === 0);
  assert.ok(mainland.length > 300);
  const distances = mainland
    .map(([lon = NaN, lat = NaN]) => {
      const [x, y] = toDrawing(lon, lat);
      return Math.min(...corners.map(([cx, cy]) => Math.hypot(cx - x, cy - y)));
    })
    .sort((a, b) => a - b);
  // One unit is 0.018 degrees of longitude: a fifth of it is 260 metres.
  assert.ok(
    (distances[Math.floor(distances.length * 0.5)] ?? 9) < 0.2,
    `half: ${distances[Math.floor(distances.length * 0.5)]}`,
  );
  assert.ok(
    (distances[Math.floor(distances.length * 0.95)] ?? 9) < 0.5,
    `95 %: ${distances[Math.floor(distances.length * 0.95)]}`,
  );
});

test('each disputed area is drawn in one country, and says by whose authority', () => {
  assert.deepEqual(
    disputedAreas.map(({ name, country, source }) => [name, country.name, source]),
    [['Crimea', 'Ukraine', 'UN General Assembly resolution 68/262']],
  );
});

test('Crimea is with Ukraine, and no country covers the world', () => {
  const at = (lon: number, lat: number): string[] =>
    piecesOfLand()
      .filter(({ rings }) =>
        contains(
          rings.map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y] as const)),
          [lon, lat],
        ),
      )
      .map(({ name }) => name);
  assert.deepEqual(at(34.1, 45.2), ['Ukraine']);
  assert.deepEqual(at(33.52, 44.61), ['Ukraine'], 'Sevastopol');
  assert.deepEqual(at(37.62, 55.75), ['Russia']);
  assert.deepEqual(at(2.35, 48.86), ['France']);
  assert.deepEqual(at(-30, 40), [], 'the Atlantic');
});
