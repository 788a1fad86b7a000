import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvidence } from '../../../../../src/core/case/lesson/evidence.ts';
import { layer, words } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return {
    cards: readEvidence(
      entries.map(({ entry }) => entry),
      file,
    ),
    rules: rules(),
  };
};

test('the fields of a card are in the order in which a card shows them', () => {
  const { cards, rules } = read('## A denial\n\n- says: it stays\n- source: Echo\n- date: 2026\n');
  assert.deepEqual(rules, []);
  const [card] = cards;
  assert.equal(card?.title, 'A denial');
  assert.equal(card?.slug, 'a-denial');
  assert.deepEqual(
    card?.fields.map(({ name, content }) => [name, words(content)]),
    [
      ['source', 'Echo'],
      ['date', '2026'],
      ['says', 'it stays'],
    ],
  );
});

test('an item that is no field is reported at its line, and left out', () => {
  const { cards, rules } = read('## A denial\n\n- source: Echo\n- colour: red\n');
  assert.deepEqual(rules, ['4 item-unexpected']);
  assert.equal(cards[0]?.fields.length, 1);
});
