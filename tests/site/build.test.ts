import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { projectRoot, siteFolder } from './support/dist.ts';

const root = mkdtempSync(join(tmpdir(), 'second-reading-'));
after(() => rmSync(root, { recursive: true, force: true }));
cpSync(join(siteFolder, 'content'), join(root, 'content'), { recursive: true });
for (const name of ['src', 'node_modules', 'package.json', 'astro.config.mjs', 'public'])
  symlinkSync(join(projectRoot, name), join(root, name));
mkdirSync(join(root, 'dist'));
writeFileSync(join(root, 'dist', 'index.html'), 'the last good site');

const article = join(root, 'content/cases/ferry/article.md');

test('one changed letter in article.md stops the build at the right word, and the last good site stays', () => {
  const text = readFileSync(article, 'utf8');
  const changed = text.replace('a turning point', 'a turning ponit');
  assert.notEqual(changed, text);
  writeFileSync(article, changed);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(article, text);
  assert.equal(status, 1);
  const before = changed.slice(0, changed.indexOf('ponit')).split('\n');
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  assert.match(
    stderr,
    new RegExp(`^content/cases/ferry/article\\.md:${place} error `, 'm'),
    'line and column of the word',
  );
  assert.match(
    stderr,
    /Unexpected `ponit`, expected `point` as in content\/cases\/ferry\/source\.txt:2:122/,
  );
  assert.match(stderr, /text-differs/);
  assert.match(stderr + stdout, /the last good site in dist\/ is as it was/);
  assert.equal(readFileSync(join(root, 'dist', 'index.html'), 'utf8'), 'the last good site');
});

test('a build that is running keeps a second one out', () => {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, '.build', 'lock'), String(process.pid));
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /Another build is running/);
  rmSync(join(root, '.build', 'lock'));
});
