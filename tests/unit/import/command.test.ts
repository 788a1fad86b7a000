import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runNew } from '../../../src/cli/commands/new/run-new.ts';
import { outputOf } from '../support/output.ts';
import { validContent } from '../support/content.ts';

const command = fileURLToPath(new URL('../../../src/cli/commands/new.ts', import.meta.url));
const text =
  'Council sells lamp posts\n\nThe lamp posts of the town go to the Wexcombe Echo. Nobody said why.\n';
const folders: string[] = [];
let root = '';

/**
 * Runs the command in a folder with valid content, in this process: another would load everything
 * again.
 */
function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return outputOf((output) => runNew(args, root, output));
}

/** All files below `content/`, hidden ones too, with what they hold. */
function everything(): Record<string, string> {
  const found = readdirSync(join(root, 'content'), { withFileTypes: true, recursive: true });
  return Object.fromEntries(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'latin1'),
      ]),
  );
}

suite('npm run new', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'second-reading-new-'));
    folders.push(root);
    for (const [path, written] of Object.entries(validContent)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), written);
    }
  });
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('makes a case, says which names are known, and leaves everything else as it was', async () => {
    const before = everything();
    const name = `it's a "file" with spaces.txt`;
    writeFileSync(join(root, name), text);
    const { status, stdout, stderr } = await run(name);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^New case: content\/cases\/council-sells-lamp-posts\/\n/);
    assert.match(stdout, /^ {2}lamp posts \(2\): content\/glossary\/terms\/lamp-post\.md$/m);
    assert.match(
      stdout,
      /^ {2}Wexcombe Echo \(1\): content\/glossary\/organisations\/wexcombe-echo\.md$/m,
    );
    assert.match(stdout, /npm run check\n$/);
    const made = join(root, 'content/cases/council-sells-lamp-posts');
    assert.deepEqual(readdirSync(made).sort(), [
      'about.md',
      'article.md',
      'commentary.md',
      'source.txt',
      'timeline.md',
      'tour.md',
      'voices.md',
      'wording.md',
    ]);
    assert.equal(readFileSync(join(made, 'source.txt'), 'utf8'), text);
    const others = Object.entries(everything()).filter(([path]) => !path.startsWith(made));
    assert.deepEqual(Object.fromEntries(others), before);
  });

  for (const [what, args, code, message] of [
    [
      'a case that is already there',
      ['text.txt', '--id', 'bench'],
      1,
      /^content\/cases\/bench\/ is already there\n.*--id/,
    ],
    ['a path for a name', ['text.txt', '--id', '../x'], 1, /^Unexpected name `\.\.\/x`/],
    ['a missing file', ['none.txt'], 1, /^No file `none\.txt`/],
    ['a folder', ['content'], 1, /^`content` is a folder, expected a file/],
    ['no file', [], 2, /npm run new -- <file>/],
    ['two files', ['a', 'b.txt'], 2, /^Expected one file; put quotation marks/],
    ['an option that is none', ['text.txt', '--name', 'x'], 2, /^Unknown option '--name'/],
  ] as const)
    test(`${what}: a message, and nothing is made or changed`, async () => {
      writeFileSync(join(root, 'text.txt'), text);
      const before = everything();
      const { status, stdout, stderr } = await run(...args);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, code);
      assert.deepEqual(everything(), before);
    });

  test('if the folder cannot be put in place, nothing is left behind', async () => {
    writeFileSync(join(root, 'text.txt'), text);
    rmSync(join(root, 'content/cases'), { recursive: true });
    writeFileSync(join(root, 'content/cases'), 'a file in the way');
    const before = everything();
    const { status, stderr } = await run('text.txt');
    assert.match(stderr, /^The case cannot be written: /);
    assert.equal(status, 1);
    assert.deepEqual(everything(), before);
  });

  test('as a process: what it says goes to the streams, with the exit code', () => {
    const start = (cwd: string, ...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd });
    writeFileSync(join(root, 'text.txt'), text);
    const made = start(tmpdir(), '--root', root, '--id', 'again', join(root, 'text.txt'));
    assert.equal(made.stderr, '');
    assert.match(made.stdout, /^New case: content\/cases\/again\/\n/);
    assert.equal(made.status, 0);
    // Without --root, the folder it was started in.
    const { stdout, stderr, status } = start(root, 'text.txt', '--id', 'bench');
    assert.match(stderr, /^content\/cases\/bench\/ is already there\n/);
    assert.equal(stdout, '');
    assert.equal(status, 1);
  });
});
