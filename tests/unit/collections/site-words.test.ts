import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteWords } from '../../../src/collections/site-words.ts';

test('the words are those on disk, without the wrong ones; without a file there are none', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-words-'));
  t.after(() => rmSync(root, { recursive: true }));
  assert.deepEqual(siteWords('fr', root), {});
  mkdirSync(join(root, 'content'));
  writeFileSync(
    join(root, 'content', 'words.fr.yaml'),
    '\ufeffshell: { skip: Aller au texte, skipp: b }\n',
  );
  assert.deepEqual(siteWords('fr', root), { 'shell.skip': 'Aller au texte' });
  assert.deepEqual(siteWords('cy', root), {});
});
