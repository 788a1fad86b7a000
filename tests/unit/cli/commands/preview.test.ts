import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../../src/cli/commands/preview.ts', import.meta.url));

/** Starts the command in a folder; returns what it says first, once it has said it. */
function start(t: TestContext, folder: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [command], {
    cwd: folder,
    env: { ...process.env, PORT: '', HOST: '', ...env },
  });
  t.after(() => child.kill());
  return new Promise((resolve) => {
    child.stdout.once('data', (text: Buffer) => resolve(String(text).trim()));
    child.stderr.once('data', (text: Buffer) => resolve(String(text).trim()));
  });
}

function folderWith(t: TestContext, home?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  if (home !== undefined) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'index.html'), home);
  }
  return folder;
}

/** Takes a free port, and keeps it until the test ends if `keep` is set. */
async function port(t: TestContext, keep: boolean): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const number = String((server.address() as AddressInfo).port);
  if (keep) t.after(() => server.close());
  else await new Promise((resolve) => server.close(resolve));
  return number;
}

test('without a site it says what to do', async (t) => {
  assert.match(await start(t, folderWith(t), {}), /no site in `dist\/` yet\. Run `npm run build`/);
});

test('it prints the address at which it serves, by PORT and the path of the site', async (t) => {
  const folder = folderWith(t, '<link rel="stylesheet" href="/reading/_astro/a.css">');
  const free = await port(t, false);
  const said = await start(t, folder, { PORT: free });
  const address = `http://127.0.0.1:${free}/reading/`;
  assert.ok(said.includes(address), said);
  assert.equal((await fetch(address)).status, 200);
});

test('a chosen port that is in use is a message, not another port', async (t) => {
  const used = await port(t, true);
  const said = await start(t, folderWith(t, 'home'), { PORT: used });
  assert.match(said, new RegExp(`^Port ${used} is in use\\. Choose another`));
});

test('so is a host that is not of this machine', async (t) => {
  const said = await start(t, folderWith(t, 'home'), { HOST: '192.0.2.1' });
  assert.match(said, /`192\.0\.2\.1` is not an address of this machine/);
});
