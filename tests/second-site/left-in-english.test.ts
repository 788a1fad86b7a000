import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftInEnglish } from './support/left-in-english.ts';

const messages = {
  all: 'Show all',
  notes: '{count, plural, one {# note} other {# notes}} along the whole text',
  note: 'Note',
};
const own = { all: 'Tout afficher', note: 'Note' };

test('English words are found as a whole label, and inside a longer text', () => {
  assert.deepEqual(leftInEnglish(['Show  all', '8 notes along the whole text'], messages, own), [
    'Show  all',
    '8 notes along the whole text',
  ]);
});

test('words that both languages have are none, nor are French ones', () => {
  assert.deepEqual(leftInEnglish(['Note', 'Tout afficher', '8 notes'], messages, own), []);
});
