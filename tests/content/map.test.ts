import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../src/collections/read-content.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { contains } from '../../src/core/regions/polygon.ts';
import { drawMap } from '../../src/figures/map/draw-map.ts';
import type { MapPlace, PlaceMap } from '../../src/figures/map/model.ts';
import { routes } from '../../src/site/addresses/routes.ts';
import { mapLand } from '../../src/site/figures/map-land.ts';
import { countriesAt } from '../unit/support/countries.ts';
import { collisions, type WrittenPlace, writtenPlaces } from '../unit/support/places.ts';

/** Positions at which readers would look to see whether a border is drawn as it should be. */
const borders = JSON.parse(readFileSync(new URL('borders.json', import.meta.url), 'utf8')) as {
  at: string;
  lon: number;
  lat: number;
  country: string;
  area?: string;
}[];

const { library } = buildLibrary(await readContent(process.cwd()), routes);
const land = mapLand(library);

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
  library.regions.flatMap(({ areas }) =>
    areas.filter(({ rings }) => contains(rings, [lon, lat])).map(({ code }) => code),
  );

const isDrawn = (code: string | undefined): boolean =>
  library.regions.some(({ areas }) => areas.some((area) => area.code === code));

/** What is wrong with a place's position, by the code that its entry gives. */
function faults({ slug, map, lon, lat }: WrittenPlace): string[] {
  const at = areasAt({ lon, lat });
  const isKnown = isDrawn(map);
  const isWrong = isKnown ? at.join() !== map : map !== undefined && at.length > 0;
  return isWrong ? [`${slug}: in ${at.join() || 'no area'}, not in ${map}`] : [];
}

const draw = (focus?: string): PlaceMap => {
  const map = drawMap(places, land, focus);
  assert.ok(map);
  return map;
};

test('every place lies inside the area whose code its entry gives', () => {
  assert.deepEqual(written.flatMap(faults), []);
});

test('a wrong position is seen', () => {
  const inArea = written.find(({ map }) => isDrawn(map));
  if (!inArea) return;
  assert.equal(faults({ ...inArea, lat: inArea.lat + 20 }).length, 1, 'too far north');
  assert.equal(faults({ ...inArea, map: 'ZZ-XX' }).length, 1, 'the wrong code');
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

test('each disputed area is drawn in the country that the site names, which the atlas does not', () => {
  assert.equal(land.disputed.length, library.site.map.disputed.length, 'a country unknown to it');
  for (const area of land.disputed) {
    const { lon, lat } = area.at;
    assert.deepEqual(countriesAt(lon, lat, land.disputed), [area.country.name], area.name);
    assert.notDeepEqual(countriesAt(lon, lat), [area.country.name], `${area.name} needs no entry`);
  }
});

if (land.disputed.length > 0)
  for (const { at, lon, lat, country, area } of borders)
    test(`${at} is drawn as part of ${country}`, () => {
      assert.deepEqual(countriesAt(lon, lat, land.disputed), [country]);
      const areas = library.regions.flatMap((region) => region.areas);
      const own = areas.find(({ code }) => code === area);
      if (own) assert.ok(contains(own.rings, [lon, lat]), `not in the borders of ${area}`);
    });
