import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAt } from '../../../../src/site/figures/sentence-at.ts';

const article = {
  sentences: [
    { number: 0, start: 0, end: 10 },
    { number: 1, start: 11, end: 20 },
    { number: 2, start: 21, end: 30 },
  ],
} as never;

for (const [offset, number] of [
  [0, 0],
  [11, 1],
  [19, 1],
  [21, 2],
  [20, 0],
] as const)
  test(`words at ${offset} begin in sentence ${number}`, () =>
    assert.equal(sentenceAt(article, offset), number));
