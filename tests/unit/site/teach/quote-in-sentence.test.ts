import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteInSentence } from '../../../../src/site/teach/quote-in-sentence.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
assert.ok(item);
const { article } = item;

/** A quote of the article in its sentence. */
function quoted(words: string): ReturnType<typeof quoteInSentence> {
  const start = article.flat.value.indexOf(words);
  assert.notEqual(start, -1);
  return quoteInSentence(article, { start, end: start + words.length });
}

test('words are shown in their sentence', () => {
  assert.deepEqual(quoted('worried'), {
    before: 'Some residents welcomed the change, while others ',
    words: 'worried',
    after: ' about where they would sit.',
    where: 'sentence 4',
  });
});

test('words of two sentences are shown in both', () => {
  assert.deepEqual(quoted('since 1974. For now'), {
    before: 'The old bench had stood in the square ',
    words: 'since 1974. For now',
    after: ', the square remains empty.',
    where: 'sentences 5–6',
  });
});

test('words of the headline say so', () => {
  const { where, before } = quoted('Beloved Bench');
  assert.deepEqual([where, before], ['headline', 'Council Removes ']);
});

test('words that end with their sentence do not reach into the next', () => {
  assert.deepEqual([quoted('since 1974.').after, quoted('since 1974.').where], ['', 'sentence 5']);
});
