import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketed, heldBy } from '../../../../../src/core/text/sentence-ends/brackets.ts';

for (const [text, held] of [
  ['「行く。」と', ['「行く。」']],
  ['『「はい。」と』「次」', ['『「はい。」と』', '「次」']],
  ['「行く。（いつも）', ['（いつも）']],
  ['行く」。「帰る', []],
  ['《你好！》', ['《你好！》']],
  ['(no) [no]', []],
] as const)
  test(`brackets: ${text}`, () =>
    assert.deepEqual(
      bracketed(text).map(({ start, end }) => text.slice(start, end)),
      held,
    ));

// Minutes, if each looked at all that are open.
test('brackets: many that are never closed are looked at once', { timeout: 60_000 }, () =>
  assert.deepEqual(bracketed('「》'.repeat(100_000)), []),
);

test('brackets: offsets inside are held, at the edges they are not', () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 7, end: 9 },
  ];
  assert.deepEqual([...heldBy(spans, [9, 1, 2, 3, 4, 5, 6, 8])], [3, 4, 8]);
});
