import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf, printable } from '../../../../../src/core/messages/reporters/cells.ts';

test('no text moves the cursor, colours the terminal or turns its letters round', () =>
  assert.equal(printable('a\u001b[31mb\u0007\u202ec\td\ne\r'), 'a�[31mb��c  d\ne�'));

test('a letter with its accent is one cell, a wide one takes two', () =>
  assert.deepEqual(
    cellsOf('e\u0301都a').map(({ text, width, start, end }) => [text, width, start, end]),
    [
      ['e\u0301', 1, 0, 2],
      ['都', 2, 2, 3],
      ['a', 1, 3, 4],
    ],
  ));

test('plain letters are a cell each', () =>
  assert.deepEqual(cellsOf('ab'), [
    { text: 'a', width: 1, start: 0, end: 1 },
    { text: 'b', width: 1, start: 1, end: 2 },
  ]));
