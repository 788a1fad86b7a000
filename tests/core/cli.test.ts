import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inCase, mistyped, type Override, validContent } from './support/content.ts';

const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
const folders: string[] = [];

/** Writes the valid content with some files replaced into a new folder, and runs the check command on it. */
function check(overrides: Readonly<Record<string, Override>> = {}): { status: number | null; stdout: string; stderr: string } {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-'));
  folders.push(root);
  for (const [path, written] of Object.entries({ ...validContent, ...overrides })) {
    if (written === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), written);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--root', root], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, stdout, stderr };
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

suite('the check command', () => {
  test('says that all is well, and exits with 0', () => {
    const { status, stdout, stderr } = check();
    assert.equal(stderr, '');
    assert.equal(stdout, `${Object.keys(validContent).length} files checked: no errors.\n`);
    assert.equal(status, 0);
  });

  test('shows an error with file, line, column, reason, rule and advice, and exits with 1', () => {
    const { status, stdout, stderr } = check(mistyped(inCase('timeline.md'), ['#politics', '#politcs']));
    assert.equal(
      stderr,
      [
        'content/cases/bench/timeline.md',
        '5:1-5:9 error Unknown tag `#politcs`. Did you mean `#politics`? tag-unknown second-reading',
        '  [note]:',
        '    Tags are `#war`, `#diplomacy`, `#law`, `#politics`, `#media`, `#civilians`, `#names`.',
        '',
        '✖ 1 error',
        '',
      ].join('\n'),
    );
    assert.equal(stdout, '');
    assert.equal(status, 1);
  });

  test('shows a warning, and exits with 0', () => {
    const moved = mistyped(inCase('timeline.md'), [
      '#politics\n\nThe year is the only date in the item.',
      'The year.\n\n#politics',
    ]);
    const { status, stdout, stderr } = check(moved);
    assert.match(stderr, /^content\/cases\/bench\/timeline\.md\n7:1-7:10 +warning +Unexpected tags `#politics` .* tags-late/);
    assert.match(stderr, /⚠ 1 warning\n$/);
    assert.match(stdout, /no errors\.\n$/);
    assert.equal(status, 0);
  });

  test('shows what is wrong in all files at once, and an advice of several lines as such', () => {
    const { status, stderr } = check({
      ...mistyped('content/pages/about.md', ['bench/article.md', 'bench/articles.md']),
      ...mistyped(inCase('wording.md'), ['**removal**', '**removing**']),
    });
    assert.match(stderr, /^content\/pages\/about\.md\n6:27-6:62 +error +Link to a file/m);
    assert.match(
      stderr,
      /\n {6}quote: {3}briefed on the \[removing\] of the bench\n {6}article: briefed on the \[removal\] of the bench\n/,
    );
    assert.match(stderr, /^content\/cases\/bench\/wording\.md\n3:1-3:\d+ +error +Quote not found in the article: /m);
    assert.match(stderr, /✖ 2 errors\n$/);
    assert.equal(status, 1);
  });

  test('names the first byte that is not UTF-8', () => {
    const bytes = Buffer.from('---\nterm: Café\nnames: [café]\nkind: history\n---\n\nA room.\n', 'latin1');
    const { status, stderr } = check({ 'content/glossary/terms/cafe.md': bytes });
    assert.match(
      stderr,
      /^content\/glossary\/terms\/cafe\.md\n2:10 +error +Unexpected byte at offset 13, expected UTF-8 +encoding-invalid/,
    );
    assert.equal(status, 1);
  });

  test('accepts a byte-order mark and CRLF line ends', () => {
    const timeline = `\ufeff${validContent[inCase('timeline.md')]?.replaceAll('\n', '\r\n')}`;
    const { status, stderr } = check({ [inCase('timeline.md')]: timeline });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});

test('a folder without content is said to be one, and is no success', () => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-empty-'));
  const { status, stderr } = spawnSync(process.execPath, [command, '--root', root], { encoding: 'utf8' });
  rmSync(root, { recursive: true });
  assert.equal(status, 1);
  assert.match(stderr, /No content in .*expected a folder `content\/`/);
});
