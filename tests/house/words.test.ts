import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from './support/word-list.ts';

const words = (text: string): string[] => findWords(text).map(({ word }) => word);

test('words that read translated are found, with line, column and the usual word', () => {
  const [find] = findWords('One.\nThe name stands here.');
  assert.deepEqual(
    { ...find, instead: undefined },
    {
      word: 'stands',
      instead: undefined,
      line: 2,
      column: 10,
    },
  );
  assert.match(find?.instead ?? '', /appears/);
  assert.deepEqual(words('A mended file beneath the heading'), ['mended', 'beneath']);
  assert.deepEqual(words('Tells whether it is open'), ['Tells whether']);
  assert.deepEqual(words('the date, or `undefined` where it is unknown'), ['`undefined` where']);
  assert.deepEqual(words('left out where there is no browser'), ['where there is no']);
});

test('words that only look like them are not', () => {
  assert.deepEqual(words('understand, standard, amendment, underneath'), []);
  assert.deepEqual(words('the folder where the case is'), []);
});
