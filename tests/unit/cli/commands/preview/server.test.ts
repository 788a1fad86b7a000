import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { builtBase, createSiteServer } from '../../../../../src/cli/commands/preview/server.ts';

/** Serves a small site at a path, and fetches from it without following redirects. */
async function site(t: TestContext, base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'missing');
  const server = createSiteServer(folder, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async (path: string) => {
    const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
    return [response.status, response.headers.get('location') ?? (await response.text())];
  };
}

suite('a site is served', () => {
  test('at the root of its host', async (t) => {
    const get = await site(t, '/');
    assert.deepEqual(await get('/'), [200, 'home']);
    assert.deepEqual(await get('/about/?q=1'), [200, 'about']);
    assert.deepEqual(await get('/nothing/'), [404, 'missing']);
  });

  test('below its path, to which the root leads', async (t) => {
    const get = await site(t, '/reading/');
    assert.deepEqual(await get('/reading/'), [200, 'home']);
    assert.deepEqual(await get('/reading/about/'), [200, 'about']);
    assert.deepEqual(await get('/'), [302, '/reading/']);
    assert.deepEqual(await get('/reading'), [302, '/reading/']);
    assert.deepEqual(await get('/about/'), [404, 'missing']);
    assert.deepEqual(await get('/readings/'), [404, 'missing']);
  });
});

test('the path of a built site is read from its first page', () => {
  assert.equal(builtBase('<link rel="stylesheet" href="/_astro/a.css">'), '/');
  assert.equal(builtBase('<script src="/a/b/_astro/a.js"></script>'), '/a/b/');
  assert.equal(builtBase('<p>home</p>'), undefined);
});
