import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContentFile } from '../../../src/collections/read-content.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a sealed text comes with the hash of the other line ends; other files do not', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'read-content-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'content'));
  const read = (text: string, name = 'source.txt') => {
    writeFileSync(join(root, 'content', name), text);
    return readContentFile(root, `content/${name}`);
  };
  const windows = await read('One é.\r\nTwo.\r\n');
  assert.equal(windows.text, 'One é.\nTwo.\n');
  assert.equal(windows.sha256, sha256('One é.\r\nTwo.\r\n'));
  assert.equal(windows.otherLineEnds, sha256('One é.\nTwo.\n'));
  assert.equal((await read('One é.\nTwo.\n')).otherLineEnds, sha256('One é.\r\nTwo.\r\n'));
  assert.equal((await read('One.\n', 'a.md')).otherLineEnds, undefined);
});
