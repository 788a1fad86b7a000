import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary } from '../../../../../src/cli/commands/new/summary.ts';
import { newCase } from '../../../../../src/import/new-case.ts';

/** What is said about a new case with this headline. */
function saidOf(headline: string): string {
  const text = `${headline}\n\nThe benches of the square were painted on Monday. They are green.\n`;
  const made = newCase(
    { name: 'a.txt', bytes: new TextEncoder().encode(text), today: '2026-11-28' },
    () => '0'.repeat(64),
  );
  assert.ok(!('problem' in made));
  return summary(made, new Map());
}

test('an address with letters that links write as signs comes with the way to a short one', () => {
  assert.match(saidOf('Ярмарок'), /^New case: content\/cases\/ярмарок\/$/m);
  assert.match(saidOf('Ярмарок'), /^ {2}Address: .*with `--id`/m);
  assert.doesNotMatch(saidOf('A fair in town'), /Address:/);
});

test('what is not known is named in the step that says to write it', () => {
  assert.match(
    saidOf('A fair in town'),
    /write the summary, and `publisher`, `published`, `url` if you know\.$/m,
  );
});
