import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAhead } from '../../../../../src/cli/commands/check/read-ahead.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: `content/pages/p${index}.md`,
    text: 'Words.\n',
    sha256: String(index),
  }));

async function progress(count: number): Promise<{ lines: string[]; parsed: number }> {
  const lines: string[] = [];
  const parsed = new Map();
  await readAhead(files(count), parsed, {
    output: () => undefined,
    error: (text) => lines.push(text),
  });
  return { lines, parsed: parsed.size };
}

test('a long check says how far it is, and parses each file once', async () => {
  const { lines, parsed } = await progress(1000);
  assert.equal(lines.length, 10);
  assert.equal(lines[0], 'Checking 1000 files: 0 %\n');
  assert.equal(lines[5], 'Checking 1000 files: 50 %\n');
  assert.equal(parsed, 1000);
});

test('a short one says nothing', async () => {
  assert.deepEqual((await progress(999)).lines, []);
});
