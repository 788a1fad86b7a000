import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeOf } from '../../../../src/site/reading-room/style-scope.ts';

const article = {
  blocks: [
    { start: 0, end: 10 },
    { start: 11, end: 30 },
  ],
} as never;

for (const [name, anchors, expected] of [
  [
    'words in one paragraph',
    [
      { start: 11, end: 15 },
      { start: 20, end: 30 },
    ],
    '.block',
  ],
  [
    'words in two paragraphs',
    [
      { start: 0, end: 5 },
      { start: 11, end: 15 },
    ],
    ':root',
  ],
  ['words that run from one into the next', [{ start: 8, end: 15 }], ':root'],
  ['no words', [], ':root'],
] as const)
  test(`${name}: ${expected}`, () => assert.equal(scopeOf(article, anchors), expected));
