import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash } from '../../../src/exports/hash.ts';

// The first three are test vectors of the FNV reference (draft-eastlake-fnv).
const vectors: [text: string, value: number][] = [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
  ['é', 0x1e9de8c1],
];
for (const [text, value] of vectors)
  test(`the hash of '${text}' is that of its UTF-8 bytes by FNV-1a, never negative`, () =>
    assert.equal(hash(text), value));
