import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zip } from '../../../src/exports/zip.ts';
import { unzip } from './support/unzip.ts';

test('the order in which files are given changes no byte', () =>
  assert.deepEqual(zip({ b: 'two', a: 'one' }), zip({ a: 'one', b: 'two' })));

test('texts come out as they went in, in whatever script', () =>
  assert.deepEqual(unzip(zip({ 'pages/a.html': 'лавка 🪑', b: '' })), {
    'pages/a.html': 'лавка 🪑',
    b: '',
  }));

test('a file is dated noon of 1 January 1980, whenever it is packed', () => {
  const view = new DataView(zip({ a: '' }).buffer);
  assert.equal(view.getUint16(10, true), 12 << 11, 'MS-DOS time of the first entry');
  assert.equal(view.getUint16(12, true), (1 << 5) | 1, 'MS-DOS date of the first entry');
});
