import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchFilesAddress, workerAddress } from '../../../../src/site/addresses/worker.ts';

test('the service worker is at the root of the site, because it serves everything below', () => {
  assert.equal(workerAddress(), '/sw.js');
  assert.equal(searchFilesAddress(), '/pagefind/files.json');
});
