import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainQuote, repairQuote, writeQuote } from '../../../../src/core/anchor/repair-quote.ts';
import { quoteOf, readSource, targetOf } from './support.ts';

const text = 'The bell rang at noon. People ran to the old square. The bell rang at dusk.';
const target = targetOf(text);

/** The span of words of the article. */
function spanOf(words: string, article = text): { start: number; end: number } {
  const start = article.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

test('words that occur once are written as they are', () => {
  assert.equal(writeQuote(spanOf('People ran'), target), 'People ran');
});

test('words that occur twice get as few others as needed, and are bold', () => {
  assert.equal(writeQuote(spanOf('rang'), target), 'The bell **rang** at noon.');
});

test('the words around are those that are asked for, if they lead there', () => {
  assert.equal(
    writeQuote(spanOf('old'), target, spanOf('ran to the old square')),
    'ran to the **old** square',
  );
  assert.equal(
    writeQuote(spanOf('rang'), target, spanOf('bell rang at')),
    'The bell **rang** at noon.',
  );
});

test('there is no quote if Markdown does not read the bold marks', () => {
  const article = 'they say(x)y, and not (x)';
  assert.equal(writeQuote({ start: 8, end: 11 }, targetOf(article)), undefined);
  assert.equal(writeQuote({ start: 22, end: 25 }, targetOf(article)), 'not **(x)**');
});

test('a repaired quote is the passage', () => {
  assert.equal(
    repairQuote(
      quoteOf('People run to the new square'),
      spanOf('People ran to the old square'),
      target,
    ),
    'People ran to the old square',
  );
});

test('bold is carried over to the words that correspond', () => {
  const passage = spanOf('People ran to the old square');
  for (const [quote, expected] of [
    ['People run **to the new** square', 'People ran **to the old** square'],
    ['**People** run to the new square', '**People** ran to the old square'],
    ['People run to the **new square**', 'People ran to the **old square**'],
    ['People **ran** to old square', 'People **ran** to the old square'],
    ['People ran to the very **old** square', 'People ran to the **old** square'],
    ['People quickly ran to **the old** square', 'People ran to **the old** square'],
    ['People ran **to old** square', 'People ran **to the old** square'],
  ] as const)
    assert.equal(repairQuote(quoteOf(quote), passage, target), expected, quote);
});

test('bold that begins or ends in words without a counterpart is not carried over', () => {
  const passage = spanOf('People ran to the old square');
  for (const quote of ['People ran to **the very, very** old square'])
    assert.equal(repairQuote(quoteOf(quote), passage, target), undefined, quote);
});

test('a quote with a gap is not repaired', () => {
  const quote = quoteOf('People run […] square');
  assert.equal(repairQuote(quote, spanOf('People ran to the old square'), target), undefined);
});

test('a plain quote is paragraphs of a blockquote, each line marked', () => {
  for (const [source, plain] of [
    ['> one\n> two\n', true],
    ['> one\n>\n> two\n', true],
    ['> one\ntwo\n', false],
    ['> one\n>\n> - two\n', false],
    ['> - one\n', false],
  ] as const) {
    const { quote, file } = readSource(source);
    assert.equal(isPlainQuote(quote, file), plain, source);
  }
});
