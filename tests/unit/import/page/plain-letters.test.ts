import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLetters, shifted } from '../../../../src/import/page/plain-letters.ts';

test('raised and lowered digits get their own signs, other words do not', () => {
  assert.equal(shifted('1', 'raised'), '¹');
  assert.equal(shifted('-12', 'raised'), '⁻¹²');
  assert.equal(shifted('2', 'lowered'), '₂');
  assert.equal(shifted('st', 'raised'), 'st');
  assert.equal(shifted('[1]', 'raised'), '[1]');
  assert.equal(shifted('-', 'raised'), '-');
});

test('marks of direction stay, tags and fillers do not', () => {
  assert.equal(plainLetters('a\u200fב'), 'a\u200fב');
  assert.equal(plainLetters(' a\u{e0041}b \n c '), 'ab c');
  assert.equal(plainLetters('a \u200b b'), 'a b');
});
