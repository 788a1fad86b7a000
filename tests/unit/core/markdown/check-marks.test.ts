import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkMarks } from '../../../../src/core/markdown/check-marks.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

function messagesOf(source: string): string[] {
  const file = new VFile({ path: 'a.md', value: source });
  checkMarks(parseMarkdown(file), file);
  return file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

const unread = [
  { source: 'a **b', at: '1:3' },
  { source: 'a ** b ** c', at: '1:3' },
  { source: 'a *b', at: '1:3' },
  { source: 'b* a', at: '1:2' },
  { source: 'a `b', at: '1:3' },
  { source: 'a [b] (c.md)', at: '1:5' },
  { source: 'a [b][c]', at: '1:5' },
  { source: '(b)[https://example.org]', at: '1:3' },
  { source: 'a[^1]', at: '1:2' },
  { source: 'a <!- b ->', at: '1:3' },
  { source: 'a\n-b', at: '2:1' },
  { source: '• a', at: '1:1' },
  { source: '| a | b |\n| c | d |', at: '1:1' },
  { source: '| a |\n| - |\n| b | c |', at: '3:5' },
  { source: '    a', at: '1:1' },
  { source: 'a\n\n```\nb', at: '3:1' },
  { source: 'a\n\n[^1]: b', at: '3:1' },
  { source: 'a\n\n[1]: https://example.org', at: '3:1' },
  { source: 'a [[b]] c', at: '1:3' },
  { source: 'a ==b== c', at: '1:3' },
  { source: 'a ~~b c~~ d', at: '1:3' },
  { source: ':::note\na\n:::', at: '1:1' },
  { source: '+++\nlang = "en"\n+++', at: '1:1' },
];
for (const { source, at } of unread)
  test(`marks: ${JSON.stringify(source)} is not read`, () =>
    assert.deepEqual(messagesOf(source), [`${at} mark-unread`]));

const malformed = [
  { source: '##a', at: '1:1' },
  { source: '##\u00a0a', at: '1:1' },
  { source: '##\u3000a', at: '1:1' },
  { source: '####### a', at: '1:1' },
  { source: 'a\n##b', at: '2:1' },
  { source: 'a\n---', at: '1:1' },
  { source: 'a\n===', at: '1:1' },
  { source: '- a\n\n  ## b', at: '3:3' },
];
for (const { source, at } of malformed)
  test(`marks: ${JSON.stringify(source)} is a title of another form`, () =>
    assert.deepEqual(messagesOf(source), [`${at} heading-malformed`]));

const fine = [
  '**a** *b* __c__ `d` ``e ` f``',
  '\\*a \\`b \\[c\\](d) &#42;&#42;e',
  'a * b * c',
  '5 * 3',
  '#tag',
  '# a\n\n## b\n\n### c',
  'a\n\n---\n\nb',
  '```\n    a\n```',
  '~~~\n```\n~~~',
  '- a\n- b\n  - c',
  '| a | b |\n| - | - |\n| c | d |',
  '[a](b.md) [c](https://example.org "d") [e]',
  'a[^1]\n\n[^1]: b',
  'a [b][1]\n\n[1]: https://example.org',
  'a \\[[b]] c \\==d== e == f ~ g',
  '> **a',
  '<https://example.org/a**b](c)>',
  'a – b\n– c',
  '-5 degrees',
];
for (const source of fine)
  test(`marks: ${JSON.stringify(source)} is fine`, () => assert.deepEqual(messagesOf(source), []));

test('marks: one without its other half is reported once', () => {
  assert.deepEqual(messagesOf('a **b\nc **d e'), ['1:3 mark-unread']);
  assert.deepEqual(messagesOf('a ** b, c ** d ** e'), ['1:3 mark-unread']);
});
