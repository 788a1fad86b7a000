import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sentences } from '../../../../../src/core/text/sentences.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** The lines of a list: the right sentences of each. */
function linesOf(name: string): string[][] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((sentence) => sentence.trim()));
}

test('the lists have at least 500 lines, and 50 a language', () => {
  const counts = names.map((name) => linesOf(name).length);
  assert.equal(names.length, 9);
  assert.ok(counts.every((count) => count >= 50));
  assert.ok(counts.reduce((sum, count) => sum + count) >= 500);
});

for (const name of names)
  test(`every sentence of ${name} ends at its end`, () => {
    const lang = name.replace('.txt', '');
    const space = lang === 'zh' || lang === 'ja' ? '' : ' ';
    for (const right of linesOf(name)) {
      const line = right.join(space);
      const [found = []] = sentences(line, [{ start: 0, end: line.length }], lang);
      assert.deepEqual(
        found.map(({ start, end }) => line.slice(start, end)),
        right,
      );
    }
  });
