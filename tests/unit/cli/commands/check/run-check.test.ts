import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runCheck } from '../../../../../src/cli/commands/check/run-check.ts';
import { plain } from '../../../../../src/core/messages/reporters/paint.ts';
import { validContent } from '../../../support/content.ts';
import { outputOf } from '../../../support/output.ts';

function project(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'run-check-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, written] of Object.entries(validContent)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), written);
  }
  return root;
}

const check = (root: string) =>
  outputOf((output) =>
    runCheck([], { ...output, folder: root, env: {}, paint: plain, width: 100 }),
  );

const source = 'content/cases/bench/source.txt';

test('a seal broken only by line ends says so', async (t) => {
  const root = project(t);
  const text = String(validContent[source]);
  writeFileSync(join(root, source), text.replaceAll('\n', '\r\n'));
  const { status, stderr } = await check(root);
  assert.equal(status, 1);
  assert.match(stderr, /source\.txt:1:1 error Unexpected line ends: the words are those/);
  assert.match(stderr, /exchanged LF and CRLF\. Restore the file with `git checkout/);
});

test('one broken by more than line ends shows both hashes', async (t) => {
  const root = project(t);
  writeFileSync(join(root, source), `${String(validContent[source])}\r\n`);
  const { stderr } = await check(root);
  assert.match(stderr, /Unexpected SHA-256 `[0-9a-f]{64}`, expected `[0-9a-f]{64}`/);
});

test('what cannot be read is named in words, without a stack', async (t) => {
  const root = project(t);
  symlinkSync('/', join(root, 'content', 'cases', 'away'));
  const { status, stderr } = await check(root);
  assert.equal(status, 1);
  assert.match(stderr, /^`content\/cases\/away` is a link that leads out of `content\/`/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});
