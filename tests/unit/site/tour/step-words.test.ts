import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { originOf, passageOf, switchOf } from '../../../../src/site/tour/step-words.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
assert.ok(item);
const { value } = item.article.flat;
const at = (words: string) => {
  const start = value.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

test('a passage is the sentences that the words are in, in the order of the text, each with its words marked', () => {
  const passage = passageOf(item, [at('Some residents'), at('Officials Say')]);
  assert.deepEqual(
    passage.map(({ number }) => number),
    [0, 4],
  );
  const [headline, residents] = passage;
  assert.equal(
    textOf(headline?.content ?? []),
    'Council Removes Beloved Bench From Market Square, Officials Say',
  );
  assert.deepEqual(
    residents?.content.map((node) => (node.type === 'element' ? node.tagName : node.type)),
    ['mark', 'text'],
  );
  assert.deepEqual(passageOf(item, []), []);
});

test('a word is switched within its sentence, and the alternatives keep their order', () => {
  assert.deepEqual(switchOf(item, [at('the removal of')]), {
    sentence: 3,
    before: 'According to reports, the council was briefed on the ',
    word: 'removal',
    after: ' of the bench and of two lamp posts.',
    alternatives: ['taking away', 'disposal'],
  });
  assert.equal(switchOf(item, [at('lamp posts')]), undefined);
});

test('a phrase has its original if an entry has some of the same words', () => {
  assert.equal(originOf(item, [at('end of its life')])?.phrase, 'had reached the end of its life');
  assert.equal(originOf(item, [at('lamp posts')]), undefined);
});
