import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignedPiece } from '../../../../src/figures/map/disputed.ts';
import type { DisputedArea, Piece } from '../../../../src/figures/map/model.ts';

const isle: DisputedArea = {
  name: 'The Isle',
  at: { lon: 10, lat: 50 },
  widest: 4,
  inAtlas: 'Eastland',
  country: { id: '001', name: 'Westland' },
  source: 'a treaty',
};
const piece = (name: string, bounds: Piece['bounds']): Piece => ({
  country: '002',
  name,
  rings: [],
  bounds,
});
const countryOf = (given: Piece): string => assignedPiece(given, [isle]).name;

test('the piece that has the middle of a disputed area is given to its country', () => {
  const assigned = assignedPiece(piece('Eastland', [9, 49, 11, 51]), [isle]);
  assert.deepEqual([assigned.country, assigned.name], ['001', 'Westland']);
});

test('other pieces keep the country that the atlas gives them', () => {
  assert.equal(countryOf(piece('Eastland', [11, 49, 12, 51])), 'Eastland', 'beside it');
  assert.equal(countryOf(piece('Eastland', [9, 51, 11, 52])), 'Eastland', 'north of it');
  assert.equal(countryOf(piece('Eastland', [5, 45, 15, 55])), 'Eastland', 'the mainland');
  assert.equal(countryOf(piece('Northland', [9, 49, 11, 51])), 'Northland', 'of another country');
});
