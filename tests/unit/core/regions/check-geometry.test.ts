import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlinesOf } from '../../../../src/core/regions/check-geometry.ts';
import { rectangle } from '../../support/regions.ts';

const square = rectangle(0, 0, 1, 1);
const hole = rectangle(0.2, 0.2, 0.4, 0.4);

test('the rings of an area are its outlines and those of its holes', () => {
  assert.deepEqual(outlinesOf('Polygon', [square, hole]), { rings: [square, hole] });
  const isle = rectangle(3, 0, 4, 1);
  assert.deepEqual(outlinesOf('MultiPolygon', [[square, hole], [isle]]), {
    rings: [square, hole, isle],
  });
});

test('a height is left out', () => {
  const high = square.map((position) => [...position, 120]);
  assert.deepEqual(outlinesOf('Polygon', [high]), { rings: [square] });
});

const faults: [string, 'Polygon' | 'MultiPolygon', unknown[], RegExp, number[]][] = [
  ['nothing in it', 'Polygon', [], /^expected a list of rings/, []],
  ['an empty polygon', 'MultiPolygon', [[square], []], /^expected a list of rings/, [1]],
  ['a number for a ring', 'Polygon', [7], /^expected a ring/, [0]],
  ['too deep', 'Polygon', [[square]], /`Polygon` are nested too deeply.*`MultiPolygon`/, [0]],
  ['too deep twice', 'MultiPolygon', [[[square]]], /`MultiPolygon` are nested too/, [0, 0]],
  ['not deep enough', 'MultiPolygon', [square], /not nested deeply enough/, [0, 0, 0]],
  ['three positions', 'Polygon', [square.slice(2)], /^a ring has 3 positions/, [0]],
  ['an open ring', 'Polygon', [square.slice(0, 4)], /^a ring is not closed/, [0, 3]],
  ['a word', 'Polygon', [[[0, 'north'], ...square]], /^expected a position/, [0, 0]],
  ['one number', 'Polygon', [[...square, [0]]], /^expected a position/, [0, 5]],
  ['exchanged', 'Polygon', [[[51, 122], ...square]], /exchanged/, [0, 0]],
  ['metres', 'Polygon', [[[521000, 5400000], ...square]], /no such position/, [0, 0]],
  ['the pole', 'Polygon', [[[86, 86], ...square]], /no such position/, [0, 0]],
];

for (const [name, type, coordinates, words, path] of faults)
  test(`a fault is told with its way: ${name}`, () => {
    const fault = outlinesOf(type, coordinates);
    assert.ok('problem' in fault, JSON.stringify(fault));
    assert.match(fault.problem, words);
    assert.deepEqual(fault.path, path);
  });
