import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsByHand, placesOf } from '../../../../../src/core/text/sentence-ends/by-hand.ts';

test('by hand: an abbreviation joins wherever it is a whole word', () =>
  assert.deepEqual(placesOf('Obs. Hill, Jobs. Obs.', 'Obs.'), [4, 21]));

test('by hand: a bar parts at one place', () => {
  assert.deepEqual(placesOf('It is plan B. Smith left. Plan B. Smithson', 'plan B. | Smith'), [13]);
  assert.deepEqual(placesOf('Is it plan B.  Smith', 'plan B. | Smith'), [13]);
});

test('by hand: letters of a pattern are letters', () =>
  assert.deepEqual(placesOf('What (Obs.) is a*b?', '(Obs.)'), [11]));

test('by hand: nothing before the bar is no entry', () =>
  assert.deepEqual(placesOf('Smith', '| Smith'), []));

test('by hand: both kinds', () =>
  assert.deepEqual(endsByHand('Obs. Hill. B. Smith', ['Obs.', 'B. | Smith']), {
    joins: new Set([4]),
    ends: new Set([13]),
  }));
