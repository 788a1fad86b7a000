import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, inLanguage } from '../../../../src/core/text/direction.ts';
import { sentences } from '../../../../src/core/text/sentences.ts';
import { wordsOf } from '../../../../src/core/text/words.ts';

const words = (text: string, lang: string): string[] =>
  wordsOf(text, lang).map(({ start, end }) => text.slice(start, end));
const split = (text: string, lang: string): string[] =>
  sentences(text, [{ start: 0, end: text.length }], lang)
    .flat()
    .map(({ start, end }) => text.slice(start, end));

test('the script of a language says in which direction it is written', () => {
  for (const lang of ['ar', 'he', 'fa', 'ur', 'ar-Latn-EG'])
    assert.equal(directionOf(lang), lang.includes('Latn') ? 'ltr' : 'rtl', lang);
  for (const lang of ['en', 'uk', 'ja', 'az', 'und']) assert.equal(directionOf(lang), 'ltr', lang);
  assert.equal(directionOf('az-Arab'), 'rtl');
  assert.deepEqual(inLanguage('ar'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(inLanguage('uk'), { lang: 'uk' });
  assert.deepEqual(inLanguage(undefined), {});
});

test('words are between spaces, with their punctuation; in a script without spaces, the language decides', () => {
  assert.deepEqual(words('“Yes,” she said.', 'en'), ['“Yes,”', 'she', 'said.']);
  assert.deepEqual(words('У п’ятницю — знову', 'uk'), ['У', 'п’ятницю', '—', 'знову']);
  assert.deepEqual(words('図書館は「静か」だ。', 'ja'), ['図書館', 'は', '「静か」', 'だ。']);
  assert.deepEqual(words('', 'ja'), []);
  assert.deepEqual(words('。', 'ja'), ['。']);
});

test('corner brackets hold their sentences together, unless they are never closed', () => {
  assert.deepEqual(split('「行く。帰る」と言った。終わり。', 'ja'), [
    '「行く。帰る」と言った。',
    '終わり。',
  ]);
  assert.deepEqual(split('「行く。帰る。終わり。', 'ja'), ['「行く。', '帰る。', '終わり。']);
  assert.deepEqual(split('彼は『「はい。」と言う。』と書いた。次。', 'ja'), [
    '彼は『「はい。」と言う。』と書いた。',
    '次。',
  ]);
});
