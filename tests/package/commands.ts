import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import process from 'node:process';

/** The Node.js that runs the test, for commands of a site that brings none. */
const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);

/**
 * Runs a command.
 *
 * @param folder the folder to run it in
 * @param command the command
 * @param args its words
 * @param env what is different in its environment
 * @param expected its exit code
 * @returns what it wrote; to its output alone if that is all that it wrote
 * @throws if it ends with another exit code
 */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  expected = 0,
): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH, FORCE_COLOR: '0', NODE_TEST_CONTEXT: undefined, ...env },
  });
  assert.equal(
    status,
    expected,
    `${command} ${args.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
  );
  return stdout + stderr;
}

/**
 * Lists the files of a folder.
 *
 * @param folder the folder
 * @returns their paths from it, with forward slashes
 */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Changes words of a file, and fails if they are not in it. */
export function replaceIn(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  assert.match(text, from, path);
  writeFileSync(path, text.replace(from, to));
}
