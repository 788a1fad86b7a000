import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { test } from 'node:test';

const file = new URL('../../../../src/site/reading-room/note-card.ts', import.meta.url).href;

/** The address at which an entry is edited; the repository is read when a process starts. */
function editAddress(repository: string): string {
  const script = `const { editAddress } = await import(${JSON.stringify(file)});
    console.log(editAddress('bench', 'voices', { line: 12 }));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, REPOSITORY_URL: repository },
  }).trim();
}

test('an entry is edited at its line in the file of its layer', () => {
  assert.equal(
    editAddress('https://github.com/owner/name'),
    'https://github.com/owner/name/blob/main/content/cases/bench/voices.md?plain=1#L12',
  );
});

test('without a repository there is no such address', () => {
  assert.equal(editAddress(''), 'undefined');
});
