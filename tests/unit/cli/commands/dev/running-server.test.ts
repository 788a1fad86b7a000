import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { runningServer } from '../../../../../src/cli/commands/dev/running-server.ts';

/** A site's folder with a note of a server; and a server that answers there. */
async function site(t: TestContext, note: (address: string) => string) {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-running-'));
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro', 'dev.json'), note(address));
  return { root, address, close: () => new Promise((resolve) => server.close(resolve)) };
}

const ours = (url: string): string => JSON.stringify({ pid: process.pid, url });

test('a server that answers is found, whatever it answers', async (t) => {
  const { root, address } = await site(t, ours);
  assert.equal(await runningServer(root), address);
});

test('the note of a server that has ended is not believed', async (t) => {
  const { root, close } = await site(t, ours);
  await close();
  assert.equal(await runningServer(root), undefined);
  // The number of no process: Linux and macOS give none that is so high.
  const dead = await site(t, (url) => JSON.stringify({ pid: 2 ** 30, url }));
  assert.equal(await runningServer(dead.root), undefined);
});

test('a folder without a note, or with one that cannot be read, has no server', async (t) => {
  const { root } = await site(t, () => '{');
  assert.equal(await runningServer(root), undefined);
  assert.equal(await runningServer(join(root, 'none')), undefined);
});
