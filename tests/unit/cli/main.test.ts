import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../src/cli/main.mjs', import.meta.url));
const empty = mkdtempSync(join(tmpdir(), 'no-site-'));
after(() => rmSync(empty, { recursive: true, force: true }));

/** Runs the program of the package in an empty folder. */
function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { cwd: empty, encoding: 'utf8' });
}

test('asked for help, it lists its commands', () => {
  for (const word of ['help', '--help', '-h']) {
    const { status, stdout, stderr } = run(word);
    assert.deepEqual([status, stderr], [0, ''], word);
    assert.deepEqual(
      [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name),
      ['start', 'dev', 'build', 'preview', 'check', 'new'],
    );
  }
});

test('without a command, or with an unknown one, it says so and lists them as an error', () => {
  const none = run();
  assert.deepEqual([none.status, none.stdout], [2, '']);
  assert.match(none.stderr, /^second-reading <command>/);
  const unknown = run('publish');
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /^Unknown command `publish`\.\n\nsecond-reading <command>/);
  // A name that every object has is no command.
  assert.equal(run('toString').status, 2);
});

test('a command gets the folder and the words that follow it, and its exit code is passed on', () => {
  const { status, stderr } = run('check', '--format', 'json');
  assert.equal(status, 1);
  assert.match(stderr, /^No content in /);
  const wrong = run('check', '--no-such-option');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /no-such-option/);
});

test('start builds, and serves nothing if that fails', () => {
  const { status, stdout, stderr } = run('start');
  assert.equal(status, 1);
  assert.match(stderr, /No content in [\s\S]*Nothing was published/);
  assert.doesNotMatch(stdout + stderr, /127\.0\.0\.1|localhost|no site in/);
});
