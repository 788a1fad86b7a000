import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

/** Data flows down this list; imports point up it (docs/architecture.md). */
const order = [
  ['core'],
  ['collections'],
  ['content.config.ts'],
  ['site'],
  ['editor'],
  ['client'],
  ['layouts', 'components'],
  ['pages'],
  ['styles'],
  ['cli'],
];
const rank = (path: string): number =>
  order.findIndex((group) => group.some((name) => path === name || path.startsWith(`${name}/`)));

const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const importsOf = (path: string): string[] =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

test('imports point up the list, never down', () => {
  const wrong: string[] = [];
  for (const path of sources) {
    for (const name of importsOf(path)) {
      if (!name.startsWith('.')) continue;
      const target = relative(src, resolve(join(src, dirname(path)), name)).replaceAll('\\', '/');
      if (target.startsWith('..') || target.startsWith('styles/') || target.startsWith('assets/')) continue;
      if (rank(target) > rank(path)) wrong.push(`${path} imports ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    sources.filter((path) => rank(path) === -1 && !path.endsWith('.d.ts')),
    [],
    'every file is in a known folder',
  );
});

test('the core is pure: no Node, no Astro', () => {
  for (const path of sources.filter((name) => name.startsWith('core/'))) {
    for (const name of importsOf(path)) assert.doesNotMatch(name, /^(node:|fs|path|astro)/, `${path} imports ${name}`);
    assert.doesNotMatch(
      readFileSync(join(src, path), 'utf8'),
      /\b(process\.|document\.|window\.|console\.)(?!contents|errors|getIn|toJS)/,
      path,
    );
  }
});

test('only src/site asks Astro for content', () => {
  const askers = sources.filter((path) => importsOf(path).includes('astro:content'));
  assert.deepEqual(
    askers.filter((path) => !path.startsWith('site/') && path !== 'content.config.ts'),
    [],
  );
});
