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

/** How many letters may differ, by the length of the word as typed: at the edges of each step. */
const allowed: [typed: string, meant: string, isNear: boolean][] = [
  ['abc', 'abd', false],
  ['abcd', 'abcx', true],
  ['abcd', 'abxx', false],
  ['abcde', 'abcdx', true],
  ['abcde', 'abcxx', false],
  ['abcdef', 'abcdxx', true],
  ['abcdef', 'abcxxx', false],
  ['abcdefgh', 'abcdefxx', true],
  ['abcdefgh', 'abcdexxx', false],
  ['abcdefghi', 'abcdefxxx', true],
  ['abcdefghi', 'abcdexxxx', false],
];

for (const [typed, meant, isNear] of allowed)
  test(`‘${typed}’ ${isNear ? 'may' : 'cannot'} mean ‘${meant}’`, () =>
    assert.equal(nearestWord(typed, [meant]), isNear ? meant : undefined));
