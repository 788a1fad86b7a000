import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../../src/cli/commands/dev.ts', import.meta.url));

/** Runs the command in a folder of a name; what it serves is a test in a browser (`dev.test.ts`). */
function runIn(t: TestContext, name: string, ...args: string[]): ReturnType<typeof spawnSync> {
  const parent = mkdtempSync(join(tmpdir(), 'dev-'));
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, name);
  mkdirSync(folder);
  return spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

test('in a folder that Astro cannot read it says so and starts nothing', (t) => {
  const { status, stdout, stderr } = runIn(t, 'news #1');
  assert.equal(status, 1);
  assert.match(String(stderr), /cannot be built in `.*news #1`.*Rename the folder/);
  assert.equal(stdout, '');
});

test('if the site is served already, it says at which address and starts no other server', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  mkdirSync(join(folder, '.astro'));
  writeFileSync(join(folder, '.astro', 'dev.json'), JSON.stringify({ pid: process.pid, url }));
  const child = spawn(process.execPath, [command], { cwd: folder });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [status] = (await once(child, 'close')) as [number];
  assert.equal(status, 1);
  assert.equal(
    said,
    `This site is being served for editing already, at ${url}\nUse that one, or stop it with Ctrl+C in its terminal and start again.\n`,
  );
});

test('options are passed on to the server of Astro, and its exit code is passed on', (t) => {
  const { status, stdout } = runIn(t, 'news', '--help');
  assert.equal(status, 0);
  assert.match(String(stdout), /astro dev/);
});
