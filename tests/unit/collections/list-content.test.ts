import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { listContent } from '../../../src/collections/list-content.ts';
import { readContent } from '../../../src/collections/read-content.ts';
import { UnreadableContent } from '../../../src/collections/unreadable-content.ts';

/** Makes a project folder with the files, and the links: path to target. */
function project(t: TestContext, files: string[], links: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'list-content-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  return root;
}

test('files of content are listed by name; pictures and hidden files are not', async (t) => {
  const root = project(t, [
    'content/pages/b.md',
    'content/pages/a.md',
    'content/references.json',
    'content/pages/a.png',
    'content/.new-1/a.md',
    'content/pages/.a.md.swp.md',
  ]);
  assert.deepEqual(await listContent(root), [
    'content/pages/a.md',
    'content/pages/b.md',
    'content/references.json',
  ]);
  assert.deepEqual(await listContent(root, 'content/pages'), [
    'content/pages/a.md',
    'content/pages/b.md',
  ]);
  assert.deepEqual(await listContent(root, 'content/glossary'), []);
});

test('a linked folder and a linked file are followed inside content', async (t) => {
  const root = project(t, ['content/cases/one/article.md', 'content/pages/a.md'], {
    'content/cases/two': 'one',
    'content/pages/b.md': 'a.md',
  });
  assert.deepEqual(await listContent(root), [
    'content/cases/one/article.md',
    'content/cases/two/article.md',
    'content/pages/a.md',
    'content/pages/b.md',
  ]);
  const files = await readContent(root);
  assert.equal(files.find(({ path }) => path === 'content/pages/b.md')?.text, 'content/pages/a.md');
});

test('content itself may be a link', async (t) => {
  const root = project(t, ['elsewhere/pages/a.md'], { content: 'elsewhere' });
  assert.deepEqual(await listContent(root), ['content/pages/a.md']);
});

for (const [name, target, words] of [
  ['out of content', '../../outside', /`content\/cases\/linked` is a link that leads out of/],
  ['nowhere', 'missing', /`content\/cases\/linked` is a link that leads nowhere/],
  ['to itself', 'linked', /`content\/cases\/linked` is a link that leads to itself/],
  [
    'to a folder around it',
    '..',
    /`content\/cases\/linked` is a link to a folder that contains it/,
  ],
] as const)
  test(`a link that leads ${name} is an error, never left out`, async (t) => {
    const root = project(t, ['outside/article.md', 'content/cases/one/article.md'], {
      'content/cases/linked': target,
    });
    await assert.rejects(readContent(root), (error) => {
      assert.ok(error instanceof UnreadableContent);
      assert.match(error.message, words);
      return true;
    });
  });
