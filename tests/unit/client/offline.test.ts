import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../support/bundler.ts';
import { inPage } from './support/page.ts';

interface Browser {
  saveData?: boolean;
  isSecure?: boolean;
  online?: boolean;
  refuses?: boolean;
  loaded?: boolean;
}
let round = 0;

/** Opens a page in a browser, and returns what it was asked for, in order. */
async function visit(
  html: string,
  { saveData, isSecure = true, online = true, refuses = false, loaded = true }: Browser = {},
): Promise<string[]> {
  const asked: string[] = [];
  const active = { postMessage: (message: unknown) => asked.push(JSON.stringify(message)) };
  const serviceWorker = {
    register: async (address: string) => {
      asked.push(address);
      if (refuses) throw new Error('private window');
    },
    ready: Promise.resolve({ active }),
  };
  const globals = {
    navigator: { serviceWorker, onLine: online, connection: { saveData } },
    isSecureContext: isSecure,
    requestIdleCallback: (run: () => void) => run(),
    fetch: async (address: string) => {
      asked.push(address);
      return { json: async () => ['/pagefind/a.pf'] };
    },
  };
  await inPage(html, globals, async ({ document, fire }) => {
    Object.defineProperty(document, 'readyState', { value: loaded ? 'complete' : 'loading' });
    await import(`../../../src/client/offline.ts?${(round += 1)}`);
    if (!loaded) {
      assert.deepEqual(asked, [], 'nothing before the page has loaded');
      fire('window', 'load');
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  return asked;
}

test('a page that has loaded stores the site, and nothing of the search', async () => {
  assert.deepEqual(await visit(''), ['/sw.js']);
  assert.deepEqual(await visit('', { loaded: false }), ['/sw.js']);
});

test('who opens the search gets its index too, if there is a network', async () => {
  const search = '<form id="search.form"></form>';
  assert.deepEqual(await visit(search), [
    '/sw.js',
    '/pagefind/files.json',
    '{"type":"CACHE_URLS","payload":{"urlsToCache":["/pagefind/a.pf"]}}',
  ]);
  assert.deepEqual(await visit(search, { online: false }), ['/sw.js']);
});

test('nothing is stored for readers who save data, or without a secure connection', async () => {
  assert.deepEqual(await visit('', { saveData: true }), []);
  assert.deepEqual(await visit('', { isSecure: false }), []);
});

test('a browser that refuses is left in peace', async () =>
  assert.deepEqual(await visit('<form id="search.form"></form>', { refuses: true }), ['/sw.js']));
