import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeWords } from '../../../../src/core/anchor/whole-words.ts';

test('whole words: a selection in the middle of words is widened to them, and to no more', () => {
  const text = "The bench leant by the bench. 'Quite' so.";
  assert.deepEqual(wholeWords(text, { start: 6, end: 11 }, 'en'), { start: 4, end: 15 });
  assert.deepEqual(
    wholeWords(text, { start: 23, end: 28 }, 'en'),
    { start: 23, end: 28 },
    'without the full stop',
  );
  assert.deepEqual(
    wholeWords(text, { start: 9, end: 16 }, 'en'),
    { start: 10, end: 15 },
    'without white space',
  );
  assert.equal(wholeWords(text, { start: 9, end: 10 }, 'en'), undefined);
  assert.deepEqual(wholeWords('東京都の天気', { start: 0, end: 1 }, 'ja')?.start, 0);
});
