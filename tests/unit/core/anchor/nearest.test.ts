import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNearestFinder } from '../../../../src/core/anchor/nearest.ts';

/** 20,000 words, 40 of them in an order that does not repeat soon: each occurs 500 times. */
const words = Array.from(
  { length: 20_000 },
  (_, index) => `word${(index * index + Math.floor(index / 7)) % 40}`,
);

test('nearest: in a long text the frequent words of a quote tell which passage with the same rare word is meant', () => {
  const text = [
    ...words.slice(0, 5_000),
    'kestrel',
    ...words.slice(5_000, 15_000),
    'kestrel',
    ...words.slice(15_000),
  ].join(' ');
  const second = text.lastIndexOf('kestrel');
  const passage = text.slice(second - 40, second + 47);
  const quote = passage
    .slice(passage.indexOf(' ') + 1, passage.lastIndexOf(' '))
    .replace('kestrel', 'the kestrel');
  const found = createNearestFinder(text).find(quote);
  assert.ok(
    found && found.span.start < second && found.span.end > second,
    'the passage around the second of both',
  );
});

test('nearest: a quote of frequent words only, many times as long as what is looked at, has an answer', () => {
  const text = 'the bench '.repeat(30_000);
  const found = createNearestFinder(text).find('the bench thee bench the bench');
  assert.equal(found?.article.replaceAll(/[[\]]/g, ''), 'the bench the bench the bench');
});

test('nearest: a word before the passage that is the same as its first one is not part of it', () => {
  const found = createNearestFinder('the end of the ferry. The line is often blurred by them').find(
    'The linx is often blurred',
  );
  assert.equal(found?.article, 'The [line] is often blurred');
});
