import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headword } from '../../../../src/site/words/headword.ts';
import { library } from '../../support/bench.ts';

const [entry] = library.glossary;
assert.ok(entry);
const named = (matter: Partial<typeof entry.matter>): string =>
  headword({ matter: { ...entry.matter, ...matter } });

test('a headword of ours has curly quotation marks', () =>
  assert.equal(named({ term: `"People's" bench` }), '“People’s” bench'));

test('a headword of another language keeps its own', () =>
  assert.equal(named({ term: "об'єкт", lang: 'uk' }), "об'єкт"));
