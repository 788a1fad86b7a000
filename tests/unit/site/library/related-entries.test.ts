import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedTo, techniqueKey } from '../../../../src/site/library/related-entries.ts';
import { bench, library } from '../../support/bench.ts';

test('an entry is related to one that it links to, and that one to it', () => {
  const [forth] = relatedTo('organisations/wexcombe-echo', library);
  assert.deepEqual(
    [forth?.item.id, forth?.item.kind, forth?.linked],
    ['terms/lamp-post', 'term', true],
  );
  const [back] = relatedTo('terms/lamp-post', library);
  assert.deepEqual(
    [back?.item.href, back?.item.kind, back?.linked],
    ['/glossary/wexcombe-echo/', 'organisation', true],
  );
});

test('two techniques of one note are used together; the second is named with its lens', () => {
  const [note] = bench.notes;
  assert.ok(note);
  const techniques = library.techniques.map((technique) =>
    technique.id === 'quiet-absence'
      ? technique
      : { ...technique, examples: [{ caseId: 'bench', note, quotes: [] }] },
  );
  const [related, ...others] = relatedTo(techniqueKey('plural-inflation'), {
    ...library,
    techniques,
  });
  assert.deepEqual(
    [related?.item.id, related?.item.kind, related?.together],
    ['techniques/both-sides-heard', 'technique, fairness', 1],
  );
  assert.deepEqual(others, []);
});

test('uses in the glossary do not count as uses together, uses in one sentence do', () => {
  const [use] = bench.uses;
  assert.ok(use);
  const used = (container: typeof use.container) => ({
    ...library,
    glossary: library.glossary.map((entry) => ({
      ...entry,
      definition: [],
      body: [],
      uses: [{ ...use, container }],
    })),
  });
  const inGlossary = used({ kind: 'glossary', section: 'terms', slug: 'x', title: 'X' });
  assert.deepEqual(relatedTo('terms/lamp-post', inGlossary), []);
  const inArticle = used({ kind: 'article', caseId: 'bench', sentence: 3, anchor: 'a' });
  assert.deepEqual(
    relatedTo('terms/lamp-post', inArticle).map(({ item }) => item.id),
    ['organisations/wexcombe-echo', 'places/sallow-moor'],
  );
});

test('nothing is related to an entry that is not there', () =>
  assert.deepEqual(relatedTo('terms/nothing', library), []));
