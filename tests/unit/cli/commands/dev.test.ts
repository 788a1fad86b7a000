import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

test('options are passed on to the server of Astro, and its exit code is passed on', (t) => {
  const { status, stdout } = runIn(t, 'news', '--help');
  assert.equal(status, 0);
  assert.match(String(stdout), /astro dev/);
});
