import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord } from '../../../../src/core/text/nearest-word.ts';

const known = [
  'Pokrovsk',
  'Vovchansk',
  'Volchansk',
  'Kyiv',
  'TASS',
  'Stepanyan',
  'Покровськ',
  'attribution',
];

const cases: [typed: string, meant: string | undefined][] = [
  ['Pokrovks', 'Pokrovsk'],
  ['volchanks', 'Volchansk'],
  ['Kyjiv', 'Kyiv'],
  ['Kiev', undefined],
  ['Stepnian', 'Stepanyan'],
  ['Покровсь', 'Покровськ'],
  ['atribbution', 'attribution'],
  ['pokrovsk', 'Pokrovsk'],
  ['Tas', undefined],
  ['Kyoto', undefined],
  ['Bakhmut', undefined],
  ['', undefined],
];

for (const [typed, meant] of cases)
  test(`‘${typed}’ means ${meant ?? 'nothing known'}`, () =>
    assert.equal(nearestWord(typed, known), meant));

test('no known words, no correction', () => assert.equal(nearestWord('Pokrovsk', []), undefined));
