import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from '../../../../src/import/page/address.ts';

for (const [what, stated, address] of [
  ['with its protocol', ['https://example.org/a'], 'https://example.org/a'],
  ['without its protocol', ['//example.org/library'], 'https://example.org/library'],
  ['without its host', ['/a', 'https://example.org/'], 'https://example.org/a'],
  ['only the front door', ['https://example.org/'], 'https://example.org/'],
  [
    'a front door, then a page',
    ['https://example.org/', 'https://example.org/a'],
    'https://example.org/a',
  ],
  [
    'a page as a query',
    ['https://example.org/?p=1', 'https://example.org/a'],
    'https://example.org/?p=1',
  ],
  ['another protocol', ['javascript:alert(1)', 'file:///a'], undefined],
  ['no host at all', ['/a'], undefined],
  ['none', [], undefined],
] as const)
  test(`an address: ${what}`, () => assert.equal(addressOf(stated), address));
