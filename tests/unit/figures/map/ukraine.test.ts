import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOfLand } from '../../../../src/figures/map/atlas.ts';
import { contains } from '../../../../src/figures/map/polygon.ts';
import { regionsOfUkraine, toDrawing } from '../../../../src/figures/map/ukraine.ts';
import { type WrittenPlace, writtenPlaces } from '../../support/places.ts';

const regions = regionsOfUkraine();
const places = writtenPlaces();
const place = (slug: string): WrittenPlace => {
  const found = places.find((candidate) => candidate.slug === slug);
  assert.ok(found, slug);
  return found;
};

/** Codes of the regions whose borders a position lies within. */
const regionsAt = ({ lon, lat }: { lon: number; lat: number }): string[] =>
  regions.filter(({ rings }) => contains(rings, toDrawing(lon, lat))).map(({ id }) => id);

/**
 * What is wrong with a place's position, told by its code and by the oblast that its words name.
 */
function faults({ slug, term, admin, map, lon, lat }: WrittenPlace): string[] {
  const at = regionsAt({ lon, lat });
  const [, named] = /(\w+) Oblast/.exec(`${term}, ${admin}`) ?? [];
  const names = at.map((code) => regions.find(({ id }) => id === code)?.name);
  return [
    ...(map?.startsWith('UA-') && at.join() !== map
      ? [`${slug}: in ${at.join() || 'no region'}, not in ${map}`]
      : []),
    ...(map && !map.startsWith('UA-') && at.length > 0
      ? [`${slug}: in ${at.join()}, not in ${map}`]
      : []),
    ...(named && !names.includes(named)
      ? [`${slug}: in ${names.join() || 'no region'}, not in ${named} Oblast`]
      : []),
  ];
}

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

test('every place lies inside the oblast that its entry names', () => {
  assert.ok(places.filter(({ map }) => map?.startsWith('UA-')).length >= 14);
  assert.deepEqual(places.flatMap(faults), []);
});

test('Vovchansk is in Kharkiv Oblast and outside the Donbas', () => {
  const { covers = [] } = place('donbas');
  assert.deepEqual(covers, ['UA-14', 'UA-09']);
  const at = regionsAt(place('vovchansk'));
  assert.deepEqual(at, ['UA-63']);
  assert.ok(!at.some((code) => covers.includes(code)));
  assert.deepEqual(regionsAt(place('pokrovsk')), ['UA-14']);
});

test('a wrong position is seen', () => {
  const pokrovsk = place('pokrovsk');
  assert.equal(faults({ ...pokrovsk, lat: pokrovsk.lat + 1.5 }).length, 2, 'too far north');
  assert.equal(
    faults({ ...pokrovsk, lon: pokrovsk.lat, lat: pokrovsk.lon }).length,
    2,
    'the numbers changed places',
  );
  assert.equal(faults({ ...pokrovsk, map: 'UA-63' }).length, 1, 'the wrong code');
  assert.equal(
    faults({ ...place('moscow-kremlin'), lon: 37.2, lat: 48.3 }).length,
    1,
    'Moscow in Donetsk Oblast',
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
