import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlaceholders } from '../../../../src/core/words/placeholders.ts';

for (const [message, expected] of [
  ['Nothing.', []],
  [
    '{a}, {b, number}',
    [
      ['a', 'value'],
      ['b', 'number'],
    ],
  ],
  [
    '{n, plural, one {# {what}} other {#}}',
    [
      ['n', 'number'],
      ['what', 'value'],
    ],
  ],
  [
    '{n} <link>of <b>{all}</b></link>',
    [
      ['n', 'value'],
      ['link', 'tag'],
      ['b', 'tag'],
      ['all', 'value'],
    ],
  ],
  ['{n} and {n, plural, other {#}}', [['n', 'number']]],
] as const)
  test(`placeholders of: ${message}`, () =>
    assert.deepEqual([...(readPlaceholders(message).placeholders ?? [])], expected));

for (const [message, problem] of [
  ['{count', /`\{name\}`, with both brackets/],
  ['{}', /`\{name\}`, with both brackets/],
  ['{n, plural, one {#}}', /a plural is written/],
  ['{n, plural}', /a plural is written/],
  ['<link>a', /no closing `<\/link>`/],
  ['a</link>', /no closing `<\/link>`/],
  ['{a, select, b {c} other {d}}', /not `select` or dates/],
  ['{a, date}', /not `select` or dates/],
] as const)
  test(`cannot be read: ${message}`, () =>
    assert.match(readPlaceholders(message).problem ?? '', problem));
