import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestId } from '../../../../src/core/messages/nearest-id.ts';

const known = ['minutes-2026', 'handbook-1999', 'Echo'];
const ids: [id: string, nearest: string | undefined][] = [
  ['minuets-2026', 'minutes-2026'],
  ['MINUTES-2026', 'minutes-2026'],
  ['echo', 'Echo'],
  ['eco', 'Echo'],
  // Two letters may always change, three of four may not.
  ['exxo', 'Echo'],
  ['exxx', undefined],
  // Four of twelve letters are a third.
  ['minutes-1815', 'minutes-2026'],
  ['minuxxx-1815', undefined],
];
for (const [id, nearest] of ids)
  test(`${id} probably means ${nearest ?? 'nothing known'}`, () =>
    assert.equal(nearestId(id, known), nearest));

test('nothing is near if nothing is known', () => assert.equal(nearestId('a', []), undefined));
