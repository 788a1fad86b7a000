import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterOf, decodeReference } from '../../../../src/core/text/character-reference.ts';

const cases: [name: string, decoded: string | undefined][] = [
  ['amp', '&'],
  ['NoBreak', '\u2060'],
  ['nosuchname', undefined],
  ['', undefined],
  ['#65', 'A'],
  ['#x41', 'A'],
  ['#X1f600', '😀'],
  ['#0', undefined],
  ['#1', '\u0001'],
  ['#x10ffff', '\u{10ffff}'],
  ['#x110000', undefined],
  ['#', undefined],
  ['#x', undefined],
];

for (const [name, decoded] of cases)
  test(`character reference: &${name};`, () => assert.equal(decodeReference(name), decoded));

test('character reference: a code point, unless it is 0 or beyond Unicode', () => {
  assert.equal(characterOf(0x41), 'A');
  assert.equal(characterOf(-1), undefined);
  assert.equal(characterOf(Number.NaN), undefined);
});
