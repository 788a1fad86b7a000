import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { placeCase } from '../../../../../src/cli/commands/new/place-case.ts';

test('others can read the folder of a new case as far as the umask allows', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'place-case-'));
  const before = process.umask(0o022);
  t.after(() => {
    process.umask(before);
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'content'));
  placeCase(root, 'bench', { 'article.md': 'text' });
  const folder = join(root, 'content', 'cases', 'bench');
  if (process.platform !== 'win32') assert.equal(statSync(folder).mode & 0o777, 0o755);
  assert.deepEqual(readdirSync(folder), ['article.md']);
  assert.deepEqual(readdirSync(join(root, 'content')), ['cases']);
});
