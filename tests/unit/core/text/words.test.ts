import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unspacedLetter, widthOf, wordsOf } from '../../../../src/core/text/words.ts';

const cases: { name: string; lang: string; text: string; words: string[] }[] = [
  {
    name: 'punctuation belongs to its word',
    lang: 'en',
    text: '“Yes,” she said.',
    words: ['“Yes,”', 'she', 'said.'],
  },
  {
    name: 'a dash between spaces is a word',
    lang: 'uk',
    text: 'У — знову',
    words: ['У', '—', 'знову'],
  },
  { name: 'an apostrophe is inside a word', lang: 'uk', text: 'п’ятницю', words: ['п’ятницю'] },
  {
    name: 'Japanese is split by its language, brackets with their words',
    lang: 'ja',
    text: '図書館は「静か」だ。',
    words: ['図書館', 'は', '「静か」', 'だ。'],
  },
  {
    name: 'an opening bracket belongs to the next word, even twice',
    lang: 'ja',
    text: '町は『「静か」』だ',
    words: ['町', 'は', '『「静か」』', 'だ'],
  },
  {
    name: 'a sign at the start belongs to the first word',
    lang: 'ja',
    text: '…町',
    words: ['…町'],
  },
  { name: 'signs alone are a word', lang: 'ja', text: '「。', words: ['「。'] },
  {
    name: 'spaces and scripts together',
    lang: 'ja',
    text: 'the 図書館は open',
    words: ['the', '図書館', 'は', 'open'],
  },
  { name: 'white space alone', lang: 'ja', text: ' \n', words: [] },
  { name: 'nothing', lang: 'en', text: '', words: [] },
];

for (const { name, lang, text, words } of cases)
  test(`words: ${name}`, () =>
    assert.deepEqual(
      wordsOf(text, lang).map(({ start, end }) => text.slice(start, end)),
      words,
    ));

test('words: a sign in a script without spaces is not lost if no word is with it', () => {
  assert.deepEqual(wordsOf('a 々', 'ja').at(-1), { start: 2, end: 3 });
});

test('width: letters of scripts without spaces count twice', () => {
  assert.equal(widthOf(''), 0);
  assert.equal(widthOf('ab '), 3);
  assert.equal(widthOf('図書a'), 5);
  assert.equal(widthOf('𠮷'), 2, 'one letter of two code units');
});

test('unspaced letters are those of seven scripts', () => {
  for (const letter of ['図', 'の', 'カ', 'ก', 'ກ', 'ក', 'က']) assert.match(letter, unspacedLetter);
  for (const letter of ['a', 'й', 'ب', '가', '。']) assert.doesNotMatch(letter, unspacedLetter);
});
