import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { projectRoot } from '../../../support/fixtures.ts';

const folder = join(projectRoot, 'src/cli/after-astro/offline');

/** The names of the caches of a site at a path. */
function cacheNames(base: string): string[] {
  const script = `const { runtimeCaching } = await import(${JSON.stringify(join(folder, 'runtime-caching.ts'))});
    console.log(JSON.stringify([...new Set(runtimeCaching.flatMap(({ options }) => options?.cacheName ?? []))]));`;
  const output = execFileSync('node', ['--input-type=module', '--eval', script], {
    env: { ...process.env, SITE_BASE: base },
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}

test('two sites on one host share no cache for the search', () => {
  assert.deepEqual(cacheNames('/one/'), ['second-reading-search-/one/']);
  assert.deepEqual(cacheNames('/'), ['second-reading-search-/']);
});

test('a site that is no longer kept offline removes its own cache, and not that of a neighbour', async () => {
  const deleted: string[] = [];
  const names = [
    'second-reading-search-/one/',
    'second-reading-search-/two/',
    'second-reading-precache-v2-https://host.test/one/',
    'second-reading-precache-v2-https://host.test/two/',
  ];
  const listeners = new Map<
    string,
    (event: { waitUntil: (done: Promise<void>) => void }) => void
  >();
  const worker = {
    registration: { scope: 'https://host.test/one/', unregister: () => undefined },
    addEventListener: (name: string, listener: never) => listeners.set(name, listener),
  };
  const caches = { keys: async () => names, delete: async (name: string) => deleted.push(name) };
  const code = readFileSync(join(folder, 'remove-worker.js'), 'utf8');
  new Function('self', 'caches', code)(worker, caches);
  let done: Promise<void> | undefined;
  listeners.get('activate')?.({ waitUntil: (promise) => (done = promise) });
  await done;
  assert.deepEqual(deleted, [
    'second-reading-search-/one/',
    'second-reading-precache-v2-https://host.test/one/',
  ]);
});
