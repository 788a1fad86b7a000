import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlace } from '../../../../../src/figures/map/map-places.ts';
import {
  entryNode,
  placeListNode,
  placeNode,
  techniqueNode,
  termSetNode,
} from '../../../../../src/site/machines/json-ld/terms.ts';
import { library } from '../../../support/bench.ts';

const at = (path: string): string => new URL(path, 'https://reading.test').href;
const places = library.glossary.filter(isPlace);
const [place] = places;
const term = library.glossary.find(({ slug }) => slug === 'lamp-post');
const technique = library.techniques.find(({ id }) => id === 'plural-inflation');
assert.ok(place && term && technique);

test('a place has its coordinates, latitude first, and the area around it', () => {
  const node = placeNode(place, at);
  assert.deepEqual(node['geo'], {
    '@type': 'GeoCoordinates',
    latitude: 51.2,
    longitude: -2.2,
  });
  assert.deepEqual(node['containedInPlace'], { '@type': 'Place', name: 'Sallow County' });
  assert.equal(node['url'], 'https://reading.test/places/sallow-moor/');
});

test('a place is the same as its item in Wikidata, if it has one', () => {
  assert.equal(placeNode(place, at)['sameAs'], undefined);
  const known = { ...place, matter: { ...place.matter, wikidata: 'Q64' } };
  assert.equal(placeNode(known, at)['sameAs'], 'https://www.wikidata.org/entity/Q64');
});

test('a term has its names in other languages, not the spellings of an article', () => {
  const named = {
    ...term,
    matter: { ...term.matter, names: ['lamp posts'], nativeNames: { cy: 'postyn lamp' } },
  };
  assert.deepEqual(entryNode(named, at)['alternateName'], [
    { '@language': 'cy', '@value': 'postyn lamp' },
  ]);
  assert.equal(entryNode(term, at)['description'], 'A post that carries a street lamp.');
});

test('a technique is a term of the taxonomy, by its id', () => {
  const node = techniqueNode(technique, at);
  assert.equal(node['termCode'], 'plural-inflation');
  assert.deepEqual(node['inDefinedTermSet'], { '@id': 'https://reading.test/techniques/' });
});

test('a set of terms lists each of them at its page', () =>
  assert.deepEqual(
    termSetNode(
      { name: 'Terms', description: '', path: '/terms/' },
      [{ name: 'Bench', path: '/terms/bench/' }],
      at,
    )['hasDefinedTerm'],
    [{ '@type': 'DefinedTerm', name: 'Bench', url: 'https://reading.test/terms/bench/' }],
  ));

test('the list of places says how many there are, in the order of its page', () => {
  const second = { ...place, slug: 'marsh', matter: { ...place.matter, term: 'Marsh' } };
  const node = placeListNode('Places', [second, place], at);
  assert.equal(node['numberOfItems'], 2);
  assert.deepEqual(
    (node['itemListElement'] as { position: number; name: string }[]).map(({ position, name }) => [
      position,
      name,
    ]),
    [
      [1, 'Marsh'],
      [2, 'Sallow Moor'],
    ],
  );
});
