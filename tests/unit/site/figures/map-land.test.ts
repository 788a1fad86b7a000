import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapLand } from '../../../../src/site/figures/map-land.ts';
import { library } from '../../support/bench.ts';

const area = { name: 'The Marsh', lat: 1, lon: 2, source: 'a treaty' };
const landWith = (country: string) =>
  mapLand({ ...library, site: { ...library.site, map: { disputed: [{ ...area, country }] } } });

test('a disputed area is drawn in the country that the site names, by the name of the atlas', () =>
  assert.deepEqual(landWith('BE').disputed, [
    {
      name: 'The Marsh',
      at: { lat: 1, lon: 2 },
      country: { id: '056', name: 'Belgium' },
      source: 'a treaty',
    },
  ]));

test('a country that no atlas draws changes nothing', () =>
  assert.deepEqual(landWith('XA').disputed, []));

test('the regions of the content can be drawn, by their names', () =>
  assert.deepEqual(
    landWith('BE').regions.map(({ name }) => name),
    ['Sallow County'],
  ));
