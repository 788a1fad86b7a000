import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord } from '../../../../src/core/text/nearest-word.ts';

const known = [
  'Ostrivsk',
  'Lisichansk',
  'Olchansk',
  'Zmiiv',
  'FASN',
  'Corviniane',
  'Острівськ',
  'attribution',
];

const cases: [typed: string, meant: string | undefined][] = [
  ['Ostrivks', 'Ostrivsk'],
  ['olchanks', 'Olchansk'],
  ['Zmijiv', 'Zmiiv'],
  ['Zmeev', undefined],
  ['Corvnian', 'Corviniane'],
  ['Острівсь', 'Острівськ'],
  ['atribbution', 'attribution'],
  ['ostrivsk', 'Ostrivsk'],
  ['Fas', undefined],
  ['Zurich', undefined],
  ['Harbour', undefined],
  ['', undefined],
];

for (const [typed, meant] of cases)
  test(`‘${typed}’ means ${meant ?? 'nothing known'}`, () =>
    assert.equal(nearestWord(typed, known), meant));

test('no known words, no correction', () => assert.equal(nearestWord('Ostrivsk', []), undefined));
