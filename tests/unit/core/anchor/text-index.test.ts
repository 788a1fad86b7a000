import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexText } from '../../../../src/core/anchor/text-index.ts';

/** A text of made-up words, the same each time. */
function randomText(words: number): string {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  return Array.from({ length: words }, () => `w${random(500).toString(36)}`).join(' ');
}

const all = (text: string, pattern: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) found.push(at);
  return found;
};

test('every occurrence is found, before and after the tables are built', () => {
  const text = randomText(3000);
  const { find } = indexText(text);
  for (let round = 0; round < 400; round += 1) {
    const start = (round * 37) % (text.length - 40);
    const pattern = text.slice(start, start + 1 + (round % 30));
    assert.deepEqual(find(pattern, Infinity), all(text, pattern), `${round}: ${pattern}`);
  }
});

test('once the tables are built, a string that does not occur is refused without a scan', () => {
  const text = randomText(3000);
  const { find } = indexText(text);
  // Builds the tables.
  for (let round = 0; round < 500; round += 1) find('w1 w2 w3 w4 w5', 1);
  const scans = { count: 0 };
  const original = String.prototype.indexOf;
  String.prototype.indexOf = function (this: string, ...args: Parameters<typeof original>) {
    if (this.length === text.length) scans.count += 1;
    return original.apply(this, args);
  };
  try {
    for (let round = 0; round < 50; round += 1) find(`no such words ${round}`, 1);
  } finally {
    String.prototype.indexOf = original;
  }
  assert.equal(scans.count, 0, 'the index is used');
});

test('limit and start are respected', () => {
  const { find } = indexText('bench bench bench');
  assert.deepEqual(find('bench', 2), [0, 6]);
  assert.deepEqual(find('bench', Infinity, 1), [6, 12]);
  assert.deepEqual(find('bench', 1, 12), [12]);
  assert.deepEqual(find('bench', Infinity, 13), []);
});

test('overlapping occurrences count', () => {
  assert.deepEqual(indexText('aaaa').find('aa', Infinity), [0, 1, 2]);
});

test('a pattern longer than the text is not found', () => {
  assert.deepEqual(indexText('short').find('much longer than that', Infinity), []);
});
