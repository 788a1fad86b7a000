import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLog } from '../../../src/astro/build-log.ts';

type Message = Parameters<ReturnType<typeof shortLog>['write']>[0];

/** What is written of messages that come at these times, in milliseconds. */
function written(messages: readonly [at: number, level: Message['level'], text: string][]) {
  const kept: string[] = [];
  const said: string[] = [];
  let time = 0;
  const { write } = shortLog(
    { write: ({ message }) => void kept.push(message) },
    (line) => void said.push(line),
    () => time,
  );
  for (const [at, level, message] of messages) {
    time = at;
    write({ label: null, level, message, newLine: true });
  }
  return { kept, said };
}

const page = (at: number): [number, 'info', string] => [at, 'info', '  ├─ /cases/a/index.html'];

test('lines for each file are left out, warnings and errors are kept', () => {
  const { kept, said } = written([
    [0, 'info', 'Collecting build info...'],
    page(10),
    [20, 'warn', 'Could not render'],
    [30, 'error', 'Caught error'],
    [40, 'info', ' (+3ms) '],
  ]);
  assert.deepEqual(kept, ['Could not render', 'Caught error']);
  assert.deepEqual(said, []);
});

test('a long build says how many files are written, each time after twice as long', () => {
  const { said } = written([
    [50_000, 'info', 'no file yet'],
    page(60_000),
    page(69_999),
    page(70_000),
    page(89_999),
    page(90_000),
    page(129_999),
    page(130_000),
  ]);
  assert.deepEqual(said, ['  3 files so far', '  5 files so far', '  7 files so far']);
});
