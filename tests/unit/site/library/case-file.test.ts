import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { collectCaseFile } from '../../../../src/site/library/case-file.ts';
import { bench, library } from '../../support/bench.ts';

const bare = { ...bench, uses: [], notes: [], preambles: {}, about: undefined };
const idsOf = (item: typeof bench) => {
  const { entries, techniques, references } = collectCaseFile(item, library);
  const lists: { id: string }[][] = [entries, techniques, references];
  return lists.map((list) => list.map(({ id }) => id));
};

test('a case in one file has the entries that its article names and the techniques of its notes', () =>
  assert.deepEqual(idsOf({ ...bare, uses: bench.uses, notes: bench.notes }), [
    ['terms/lamp-post', 'organisations/wexcombe-echo'],
    ['both-sides-heard', 'plural-inflation'],
    ['handbook-1999', 'minutes-2026'],
  ]));

test('what only another layer names stays on the site', () => {
  const uses = bench.uses.map((use) => ({
    ...use,
    container: {
      kind: 'layer' as const,
      caseId: 'bench',
      layer: 'voices' as const,
      slug: 'a',
      title: 'A',
    },
  }));
  assert.deepEqual(idsOf({ ...bare, uses }), [[], [], []]);
});

test('the sources of an entry are there; the entries that it links to are not', () =>
  // The newspaper buys lamp posts, as the minutes say.
  assert.deepEqual(
    idsOf({ ...bare, uses: bench.uses.filter(({ slug }) => slug === 'wexcombe-echo') }),
    [['organisations/wexcombe-echo'], [], ['minutes-2026']],
  ));

test('the sources that a technique of the case rests on are there', () => {
  const techniques = library.techniques.map((technique) => ({
    ...technique,
    matter: { ...technique.matter, alsoKnownAs: [] },
    body: [h('p', h('a', { href: '/references/#ref.handbook-1999' }, 'it'))],
  }));
  const { references } = collectCaseFile(
    { ...bare, notes: bench.notes },
    { ...library, techniques },
  );
  assert.deepEqual(
    references.map(({ id }) => id),
    ['handbook-1999', 'minutes-2026'],
  );
});

test('what the page about an article and the words before the notes link to is there', () => {
  const link = (href: string) => [h('p', h('a', { href }, 'it'))];
  assert.deepEqual(
    idsOf({
      ...bare,
      preambles: { commentary: link('/places/sallow-moor/'), voices: link('/glossary/lamp-post/') },
      about: { title: 'About', summary: '', body: link('/references/#ref.handbook-1999') },
    }),
    [['places/sallow-moor'], [], ['handbook-1999']],
  );
});
