import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readWords } from './support/files-with-words.ts';
import { exceptions, findWords } from './support/word-list.ts';

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
});

test('“where” for “if” is found in every position', () => {
  for (const text of [
    'the date, or `undefined` where it is unknown',
    'left out where there is no browser',
    'Where no worker can run, the page searches',
    "test('is left alone where a reply is glued to it')",
    'accepted where a script needs it',
    'every page where `EVERY_PAGE=all` is set',
    '/* cards stack where there are several */',
  ])
    assert.deepEqual(
      words(text).map((word) => word.toLowerCase()),
      ['where'],
      text,
    );
});

test('words that only look like them are not', () => {
  assert.deepEqual(words('understand, standard, amendment, underneath'), []);
});

test('“where” of a place is right, and so is a variable of that name', () => {
  for (const text of [
    'the folder where the case is',
    'It says where the headline ends.',
    'every place where the entry is used',
    'Dots show where the text continues.',
    'what is wrong, where, and what to do',
    '@param site where links lead',
    'looked at where it is.',
    'const where = 1;',
    'return { before, words, after, where };',
    '<span class="where">{where}</span>',
  ])
    assert.deepEqual(words(text), [], text);
});

test('each listed exception is still in some file', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const text = readWords(root)
    .map(({ text: words }) => words)
    .join('\n');
  const stale = exceptions.filter((known) => !text.includes(known.words));
  assert.deepEqual(stale, []);
});
