import assert from 'node:assert/strict';
import type { Case } from '../../../src/core/case/case.ts';
import { build, contentFiles } from './content.ts';

export const { library } = build(contentFiles());

const [item] = library.cases;
assert.ok(item);

/** The smallest case of the tests, with every layer and a whole lesson. */
export const bench: Case = item;

/** The same case about a text that was written for practice. */
export const inventedBench: Case = {
  ...bench,
  article: { ...bench.article, matter: { ...bench.article.matter, invented: true } },
};

/** The offsets of words in its article. */
export function spanOf(words: string): { start: number; end: number } {
  const start = bench.article.flat.value.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}
