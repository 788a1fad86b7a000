import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKind, byLetter, byParty } from '../../../../src/site/references/lists.ts';

const sources = (...made: { id: string; type?: string; keyword?: string }[]) =>
  made.map(({ id, type = 'webpage', keyword }) => ({
    id,
    reference: { type, keyword },
  })) as never[];
const ids = (entries: readonly unknown[]) => entries.map((entry) => (entry as { id: string }).id);

test('a source is under the letter of its author’s family name, or of its publisher', () => {
  const letters = (...references: object[]) =>
    byLetter(
      references.map((reference) => ({ reference: { title: 'Zebra', ...reference } })) as never[],
    ).map(({ letter, entries }) => [letter, entries.length]);
  assert.deepEqual(
    letters(
      { publisher: '06239.com' },
      { publisher: '12 Days' },
      { author: [{ given: 'Zoe', family: 'Ähren' }], publisher: 'Yale' },
      { publisher: '‘alms’' },
      { editor: [{ literal: 'Brook Council' }], publisher: 'Yale' },
      { 'container-title': 'Ворота' },
      {},
    ),
    [
      ['0', 2],
      ['A', 2],
      ['B', 1],
      ['Z', 1],
      ['В', 1],
    ],
  );
});

test('only sources that are marked have a party, and the parties are in order', () => {
  const listed = byParty(
    sources(
      { id: 'a', keyword: 'town' },
      { id: 'b' },
      { id: 'c', keyword: 'council' },
      { id: 'd', keyword: 'town' },
    ),
  );
  assert.deepEqual(
    listed.map(({ party, entries }) => [party, ids(entries)]),
    [
      ['council', ['c']],
      ['town', ['a', 'd']],
    ],
  );
});

test('each source has one kind, and what is of no other is a page of the web', () => {
  const listed = byKind(
    sources(
      { id: 'a', type: 'post-weblog' },
      { id: 'b', type: 'thesis' },
      { id: 'c', type: 'article-newspaper' },
      { id: 'd', type: 'legislation' },
      { id: 'e', type: 'entry-encyclopedia' },
      { id: 'f', type: 'webpage' },
    ),
  );
  assert.deepEqual(
    listed.map(({ kind, entries }) => [kind, ids(entries)]),
    [
      ['news', ['c']],
      ['journal', ['b']],
      ['official', ['d']],
      ['reference', ['e']],
      ['web', ['a', 'f']],
    ],
  );
  assert.deepEqual(byKind([]), []);
});
