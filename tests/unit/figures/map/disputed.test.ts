import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignedPiece, isLand } from '../../../../src/figures/map/disputed.ts';
import type { DisputedArea, Piece } from '../../../../src/figures/map/model.ts';
import { rectangle } from '../../support/regions.ts';

const isle: DisputedArea = {
  name: 'The Isle',
  at: { lon: 10, lat: 50 },
  country: { id: '001', name: 'Westland' },
  source: 'a treaty',
};
const piece = (...bounds: Piece['bounds']): Piece => ({
  country: '002',
  name: 'Eastland',
  rings: [rectangle(...bounds)],
  bounds,
});
const countryOf = (given: Piece): string => assignedPiece(given, [isle]).name;

test('the piece that a disputed area lies in is given to its country', () => {
  const assigned = assignedPiece(piece(9, 49, 11, 51), [isle]);
  assert.deepEqual([assigned.country, assigned.name], ['001', 'Westland']);
});

test('other pieces keep the country that the atlas gives them', () => {
  assert.equal(countryOf(piece(11, 49, 12, 51)), 'Eastland', 'east of it');
  assert.equal(countryOf(piece(8, 49, 9, 51)), 'Eastland', 'west of it');
  assert.equal(countryOf(piece(9, 51, 11, 52)), 'Eastland', 'north of it');
  assert.equal(countryOf(piece(9, 48, 11, 49)), 'Eastland', 'south of it');
});

test('the box around a piece is not the piece', () => {
  const corner: Piece = {
    ...piece(9, 49, 11, 51),
    rings: [
      [
        [9, 49],
        [11, 49],
        [11, 49.4],
        [9, 49],
      ],
    ],
  };
  assert.equal(countryOf(corner), 'Eastland');
});

test('the middle of a continent is on land, and the middle of an ocean is not', () => {
  assert.ok(isLand({ lon: 100, lat: 60 }));
  assert.ok(!isLand({ lon: -40, lat: 30 }));
  assert.ok(isLand({ lon: 0, lat: -80 }), 'the ice of the south');
});
