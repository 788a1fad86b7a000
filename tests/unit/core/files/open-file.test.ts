import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFile } from '../../../../src/core/files/open-file.ts';
import type { ParseCache } from '../../../../src/core/files/parse-file.ts';

const open = (path: string, text: string, invalidAt?: number) =>
  openFile({ path: `content/${path}`, text, sha256: text, invalidAt }, new Map());

test('open file: Markdown of the format is parsed, with the messages about it', () => {
  const { kind, file, parsed, content } = open('pages/about.md', 'a <b>\n');
  assert.deepEqual(kind, { kind: 'page', name: 'about' });
  assert.equal(parsed?.tree.children.length, 1);
  assert.equal(String(file), 'a <b>\n');
  assert.deepEqual(file.messages.map(String), [
    'content/pages/about.md:1:3-1:6: Unexpected HTML `<b>`, expected Markdown',
  ]);
  assert.equal(content.path, 'content/pages/about.md');
});

test('open file: other files are not', () => {
  for (const path of ['notes.md', 'cases/bench/notes.md', 'cases/bench/source.txt']) {
    const { parsed, file } = open(path, 'a <b>\n');
    assert.equal(parsed, undefined, path);
    assert.deepEqual([file.path, String(file), file.messages], [`content/${path}`, 'a <b>\n', []]);
  }
});

test('open file: a byte that is not UTF-8 is reported at its place', () => {
  for (const path of ['pages/about.md', 'references.json']) {
    const { file } = open(path, 'a\nb \ufffd\n', 4);
    const [message] = file.messages;
    assert.equal(message?.ruleId, 'encoding-invalid');
    assert.equal(message.name, `content/${path}:2:3-2:4`);
    assert.match(message.reason, /at offset 4,/);
  }
});

test('open file: the cache is used and filled', () => {
  const cache: ParseCache = new Map();
  const content = { path: 'content/pages/about.md', text: 'a\n', sha256: 'x' };
  const { parsed } = openFile(content, cache);
  assert.equal(cache.get(content.path), parsed);
  assert.equal(openFile(content, cache).parsed, parsed);
});
