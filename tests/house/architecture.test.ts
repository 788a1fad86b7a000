import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  circlesOf,
  importsUp,
  readSources,
  roomOf,
  src,
} from '../../src/cli/maintenance/imports.ts';
import { rooms } from '../../src/cli/maintenance/rooms.ts';
import { roomTable, withTable } from '../../src/cli/maintenance/tree.ts';

const sources = readSources();

test('every file is in a known room', () => {
  assert.deepEqual(
    sources.map(({ path }) => path).filter((path) => !path.endsWith('.d.ts') && !roomOf(path)),
    [],
  );
  const used = new Set(sources.map(({ path }) => roomOf(path)));
  assert.deepEqual(
    rooms.map(({ path }) => path).filter((room) => !used.has(room)),
    [],
    'no room is empty',
  );
});

test('no import runs up the list of rooms', () => {
  assert.deepEqual(importsUp(sources), []);
});

test('no circle of files', () => {
  assert.deepEqual(circlesOf(sources), []);
});

test('the pure rooms use no Node.js, Astro, file system, process or DOM', () => {
  for (const { path, packages } of sources) {
    if (!/^(core|exports|figures|import)\//.test(path)) continue;
    for (const name of packages) assert.doesNotMatch(name, /^(node:|fs|path|astro)/, path);
    assert.doesNotMatch(
      readFileSync(join(src, path), 'utf8'),
      /\b(process\.|document\.|window\.|console\.)(?!contents|errors|getIn|toJS)/,
      path,
    );
  }
});

test('only src/site asks Astro for content', () => {
  assert.deepEqual(
    sources
      .filter(({ packages }) => packages.includes('astro:content'))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('site/') && path !== 'content.config.ts'),
    [],
  );
});

test('an import up the list and a circle are found', () => {
  const file = (path: string, ...imports: string[]) => ({ path, imports, packages: [] });
  assert.deepEqual(importsUp([file('core/text/a.ts', 'core/anchor/b.ts')]), [
    'core/text/a.ts imports core/anchor/b.ts',
  ]);
  assert.deepEqual(importsUp([file('core/anchor/b.ts', 'core/text/a.ts')]), []);
  assert.deepEqual(circlesOf([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'b.ts')]), [
    ['b.ts', 'c.ts'],
  ]);
});

test('the list of rooms in docs/architecture.md is the one that the code has', () => {
  const document = readFileSync(join(src, '..', 'docs', 'architecture.md'), 'utf8');
  assert.equal(document, withTable(document, roomTable(sources)), 'run npm run tree');
});
