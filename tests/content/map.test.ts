import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMap } from '../../src/figures/map/draw-map.ts';
import type { MapPlace, PlaceMap } from '../../src/figures/map/model.ts';
import { contains } from '../../src/figures/map/polygon.ts';
import { knownRegions } from '../../src/figures/map/regions/regions.ts';
import { collisions, type WrittenPlace, writtenPlaces } from '../unit/support/places.ts';

const written = writtenPlaces();
const places = written.map(({ slug, term, kind, lon, lat, map, covers }): MapPlace => {
  const isCity = ['city', 'town', 'village'].includes(kind);
  return {
    id: slug,
    name: term,
    kind: isCity || ['square', 'building'].includes(kind) ? 'point' : 'area',
    frames: isCity,
    lon,
    lat,
    region: map,
    covers,
  };
});

/** Codes of the areas of all known regions whose borders a position lies within. */
const areasAt = ({ lon, lat }: { lon: number; lat: number }): string[] =>
  knownRegions.flatMap((region) =>
    region
      .areas()
      .filter(({ rings }) => contains(rings, region.projection([lon, lat]) ?? [NaN, NaN]))
      .map(({ id }) => id),
  );

/** What is wrong with a place's position, by the code that its entry gives. */
function faults({ slug, map, lon, lat }: WrittenPlace): string[] {
  const at = areasAt({ lon, lat });
  const isKnown = knownRegions.some(({ id }) => map?.startsWith(`${id}-`));
  const isWrong = isKnown ? at.join() !== map : map !== undefined && at.length > 0;
  return isWrong ? [`${slug}: in ${at.join() || 'no area'}, not in ${map}`] : [];
}

const draw = (focus?: string): PlaceMap => {
  const map = drawMap(places, focus);
  assert.ok(map);
  return map;
};

test('every place lies inside the area whose code its entry gives', () => {
  assert.deepEqual(written.flatMap(faults), []);
});

test('a wrong position is seen', () => {
  const inArea = written.find(({ map }) =>
    knownRegions.some(({ id }) => map?.startsWith(`${id}-`)),
  );
  if (!inArea) return;
  assert.equal(faults({ ...inArea, lat: inArea.lat + 20 }).length, 1, 'too far north');
  const code = `${inArea.map?.slice(0, 3)}XX`;
  assert.equal(faults({ ...inArea, map: code }).length, 1, 'the wrong code');
});

if (places.length > 0)
  test('the map of all places names each of them, and no name covers another or a dot', () => {
    const map = draw();
    assert.deepEqual(map.unnamed, []);
    assert.deepEqual(collisions(map), []);
    for (const { id } of places)
      assert.ok(
        map.labels.some((label) => label.id === id),
        id,
      );
  });

test('the dot of a city is drawn inside a shaded outline if its area is covered, and else outside', () => {
  if (places.length === 0) return;
  const map = draw();
  const covered = new Set(places.flatMap(({ covers = [] }) => covers));
  const shaded = map.outlines.filter((outline) => outline.shaded);
  for (const { id, region } of places.filter(({ frames }) => frames)) {
    const dot = map.dots.find((candidate) => candidate.id === id);
    if (!dot || !region) continue;
    const inShade = shaded.some(({ path }) => contains(ringsOf(path), [dot.x, dot.y]));
    assert.equal(inShade, covered.has(region), id);
  }
});

for (const { id, kind } of places) {
  test(`the map of ${id} shows ${id}`, () => {
    const map = draw(id);
    assert.equal(map.focus, id);
    assert.ok(map.labels.some((label) => label.id === id && label.kind !== 'edge'));
    if (kind === 'point') assert.ok(map.dots.some((dot) => dot.id === id));
    assert.deepEqual(collisions(map), []);
  });
}

/** The corners of a path of relative lines, read another way than it was written. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      let [x, y] = [0, 0];
      return [...ring.matchAll(/([Ml])(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(
        ([, command, a, b]): [number, number] => {
          [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
          return [x, y];
        },
      );
    });
}
