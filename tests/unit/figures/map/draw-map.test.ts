import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMap } from '../../../../src/figures/map/draw-map.ts';
import type { MapPlace, PlaceMap } from '../../../../src/figures/map/model.ts';
import { contains, meet } from '../../../../src/figures/map/polygon.ts';
import { boxOf } from '../../../../src/figures/map/text-box.ts';
import { city, writtenPlaces } from '../../support/places.ts';

const places = writtenPlaces().map(({ slug, term, kind, lon, lat, map, covers }): MapPlace => ({
  id: slug,
  name: term,
  kind: ['city', 'square', 'building'].includes(kind) ? 'point' : 'area',
  frames: kind === 'city',
  lon,
  lat,
  region: map,
  covers,
}));

const draw = (list: readonly MapPlace[], focus?: string): PlaceMap => {
  const map = drawMap(list, focus);
  assert.ok(map);
  return map;
};

/**
 * Pairs of things on a map that cover each other: names and names, names and the dots of others.
 */
function collisions({ labels, dots, width, height }: PlaceMap): string[] {
  const boxes = labels.map((label) => ({ label, box: boxOf(label) }));
  return [
    ...boxes.flatMap(({ label, box }, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (meet(box, other.box) ? [`${label.id} × ${other.label.id}`] : [])),
    ),
    ...boxes.flatMap(({ label, box }) =>
      dots.flatMap(({ id, x, y }) =>
        x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1 ? [`${label.id} × dot of ${id}`] : [],
      ),
    ),
    ...boxes.flatMap(({ label, box }) =>
      box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height ? [`${label.id} × edge`] : [],
    ),
  ];
}

test('the map of all places names each of them, and no name covers another or a dot', () => {
  const map = draw(places);
  assert.equal(map.base, 'ukraine');
  assert.deepEqual(map.unnamed, []);
  assert.deepEqual(collisions(map), []);
  assert.equal(
    places.every(({ id }) => map.labels.some((label) => label.id === id)),
    true,
  );
});

test('what lies outside the frame is named at its edge, on the side where it lies', () => {
  const map = draw(places);
  const edges = new Map(
    map.labels.filter(({ kind }) => kind === 'edge').map((label) => [label.id, label]),
  );
  assert.deepEqual([...edges.keys()].sort(), ['crimea', 'kyiv-maidan', 'moscow-kremlin']);
  assert.ok((edges.get('moscow-kremlin')?.y ?? 999) < 20, 'Moscow is in the north');
  assert.ok((edges.get('kyiv-maidan')?.x ?? 999) < 30, 'Kyiv is in the west');
  assert.ok((edges.get('crimea')?.y ?? 0) > map.height - 20, 'Crimea is in the south');
});

test('the shaded land is that of the Donbas, and the cities outside it are told', () => {
  const map = draw(places);
  assert.deepEqual(
    map.outlines
      .filter(({ shaded }) => shaded)
      .map(({ id }) => id)
      .sort(),
    ['UA-09', 'UA-14'],
  );
  assert.deepEqual(
    map.outside.map(({ shaded, places: cities }) => [shaded, cities.toSorted()]),
    [['donbas', ['kupiansk', 'vovchansk']]],
  );
});

test('the dot of Vovchansk is drawn outside both shaded outlines, that of Pokrovsk inside one', () => {
  const map = draw(places);
  const inShade = (slug: string): boolean => {
    const dot = map.dots.find(({ id }) => id === slug);
    assert.ok(dot);
    return map.outlines
      .filter(({ shaded }) => shaded)
      .some(({ path }) => contains(ringsOf(path), [dot.x, dot.y]));
  };
  assert.equal(inShade('vovchansk'), false);
  assert.equal(inShade('kupiansk'), false);
  for (const slug of [
    'pokrovsk',
    'myrnohrad',
    'sloviansk',
    'kramatorsk',
    'druzhkivka',
    'kostiantynivka',
    'donetsk',
  ])
    assert.equal(inShade(slug), true, slug);
});

for (const { id, kind } of places) {
  test(`the map of ${id} shows ${id}`, () => {
    const map = draw(places, id);
    assert.equal(map.focus, id);
    assert.ok(map.labels.some((label) => label.id === id && label.kind !== 'edge'));
    if (kind === 'point') assert.ok(map.dots.some((dot) => dot.id === id));
    assert.deepEqual(collisions(map), []);
  });
}

test('a case elsewhere has a map of its countries', () => {
  const map = draw([
    city('Lyon', 4.83, 45.76),
    city('Turin', 7.68, 45.07),
    city('Geneva', 6.14, 46.2),
  ]);
  assert.equal(map.base, 'world');
  assert.equal(map.locator, undefined);
  assert.deepEqual(map.unnamed, []);
  assert.deepEqual(collisions(map), []);
  const countries = map.labels
    .filter(({ kind }) => kind === 'country')
    .map(({ lines }) => lines.join(' '));
  assert.deepEqual(countries.sort(), ['France', 'Italy', 'Switzerland']);
  const [lyon, turin, geneva] = ['lyon', 'turin', 'geneva'].map((id) =>
    map.dots.find((dot) => dot.id === id),
  );
  assert.ok(lyon && turin && geneva);
  assert.ok(lyon.x < geneva.x && geneva.x < turin.x, 'from west to east');
  assert.ok(geneva.y < lyon.y && lyon.y < turin.y, 'from north to south');
});

test('a case across the world has a map of the world, a case of one place its surroundings', () => {
  const wide = draw([
    city('Lima', -77, -12),
    city('Tokyo', 139.7, 35.7),
    city('Nairobi', 36.8, -1.3),
  ]);
  assert.equal(wide.base, 'world');
  assert.equal(wide.dots.length, 3);
  assert.ok(wide.outlines.length > 150, 'nearly all countries');
  for (const { x, y } of wide.dots) assert.ok(x > 0 && x < wide.width && y > 0 && y < wide.height);
  const one = draw([city('Auckland', 174.76, -36.85)]);
  assert.deepEqual(
    one.dots.map(({ id }) => id),
    ['auckland'],
  );
  assert.deepEqual(one.unnamed, []);
});

test('without a place there is no map', () => {
  assert.equal(drawMap([]), undefined);
});

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
