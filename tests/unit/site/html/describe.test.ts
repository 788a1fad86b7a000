import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../../src/site/html/describe.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('a short description is whole, on one line, with curly quotation marks', () =>
  assert.equal(describe(' A "short"\n one '), 'A “short” one'));

test('160 characters are whole, one more is not', () => {
  const whole = `${words(31)} sixth`;
  assert.equal(whole.length, 160);
  assert.equal(describe(whole), whole);
  assert.equal(describe(`${whole}s`), `${words(31)}…`);
});

test('a long description ends with a sentence if that keeps half of it', () => {
  // 24 words of 4 letters and their spaces: 119 characters, 120 with the full stop.
  const sentence = `${words(24)}.`;
  assert.equal(describe(`${sentence} ${words(20)}`), sentence);
  assert.equal(describe(`${words(24)}.” ${words(20)}`), `${words(24)}.”`);
});

test('a sentence of exactly 160 characters is kept whole', () => {
  const sentence = `${words(31)} last.`;
  assert.equal(sentence.length, 160);
  assert.equal(describe(`${sentence} ${words(5)}`), sentence);
});

test('a sentence that would lose most of it does not end it', () =>
  assert.equal(describe(`Short one. ${words(40)}`), `Short one. ${words(29)}…`));

test('no comma or dash is left before the dots', () =>
  assert.equal(describe(`${words(31)} – ${words(20)}`), `${words(31)}…`));
