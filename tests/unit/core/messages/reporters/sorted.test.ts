import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { rangeOf, sortedMessages } from '../../../../../src/core/messages/reporters/sorted.ts';

const point = (line: number, column: number) => ({ line, column, offset: 0 });

test('messages come in the order of their places, those about the whole file first', () => {
  const file = new VFile({ path: 'a.md' });
  for (const [line, column] of [
    [10, 1],
    [2, 9],
    [2, 10],
  ] as const)
    file.message(`${line}:${column}`, point(line, column));
  file.message('whole');
  assert.deepEqual(
    sortedMessages(file).map(({ reason }) => reason),
    ['whole', '2:9', '2:10', '10:1'],
  );
  assert.equal(file.messages[0]?.reason, '10:1', 'the messages themselves stay as they are');
});

test('a message has a range, a point or the whole file for its place', () => {
  const file = new VFile({ path: 'a.md' });
  const range = rangeOf(file.message('x', { start: point(1, 1), end: point(1, 5) }));
  assert.deepEqual([range?.start.column, range?.end.column], [1, 5]);
  const at = rangeOf(file.message('x', point(3, 4)));
  assert.deepEqual(at?.start, at?.end);
  assert.equal(at?.start.line, 3);
  assert.equal(rangeOf(file.message('x', point(1, 1))), undefined);
  assert.equal(rangeOf(file.message('x')), undefined);
});
