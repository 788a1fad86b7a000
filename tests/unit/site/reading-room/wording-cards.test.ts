import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { wordingCards } from '../../../../src/site/reading-room/wording-cards.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

const wording = `## square

> now, the **square** remains

Late.

- place: plain

## bench

> Removes Beloved **Bench** From

> the old **bench** from the market

Early, and twice.

- seat: plain
- bank: odd
`;
const [item] = build(contentFiles({ [inCase('wording.md')]: wording })).library.cases;
assert.ok(item);
const cards = wordingCards(item);

test('loaded words are numbered in the order of the article', () => {
  assert.deepEqual(
    cards.map(({ number, slug }) => [number, slug]),
    [
      ['1', 'bench'],
      ['2', 'square'],
    ],
  );
});

test('a card says how often its word is used', () => {
  assert.deepEqual(
    cards.map(({ kind }) => kind),
    ['2 times', 'once'],
  );
});

test('the choice begins with the word as published, then the alternatives in their order', () => {
  const [{ choice } = { choice: undefined }] = cards;
  assert.equal(choice?.name, 'word.bench');
  assert.deepEqual(
    choice?.options.map(({ id, label, comment }) => [id, label, textOf(comment)]),
    [
      ['word.bench.0', 'Bench', 'as published'],
      ['word.bench.1', 'seat', 'plain'],
      ['word.bench.2', 'bank', 'odd'],
    ],
  );
});
