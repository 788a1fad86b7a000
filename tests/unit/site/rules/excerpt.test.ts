import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../../src/site/html/html.ts';
import { fixedExcerpt, wrongExcerpt } from '../../../../src/site/rules/excerpt.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
const numbers = (written: string): string[] =>
  [...written.matchAll(/data-number="(\d+)"/g)].map(([, number = '']) => number);

test('the stretch that a message is about is marked, over several lines', () => {
  const written = html(
    wrongExcerpt(bytes('one two\nthree four\nfive\n'), [
      { line: 1, column: 5, endLine: 2, endColumn: 6 },
    ]),
  );
  assert.match(written, />one <mark>two<\/mark>\n</);
  assert.match(written, /><mark>three<\/mark> four\n</);
  assert.match(written, />five\n</);
  assert.deepEqual(numbers(written), ['1', '2', '3']);
});

test('a message that has only a point marks nothing', () =>
  assert.doesNotMatch(html(wrongExcerpt(bytes('one\n'), [{ line: 1, column: 2 }])), /mark/));

test('a short file is shown whole; of a longer one three lines around what matters', () => {
  const at = [{ line: 8, column: 1, endLine: 8, endColumn: 2 }];
  assert.equal(numbers(html(wrongExcerpt(bytes(lines(14)), at))).length, 14);
  assert.deepEqual(numbers(html(wrongExcerpt(bytes(lines(15)), at))), [
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
});

test('new lines of a fixed file are marked, even blank ones', () => {
  const written = html(fixedExcerpt(bytes('one\n\nnew\ntwo\n'), bytes('one\ntwo\n')));
  assert.match(written, />one\n</);
  assert.match(written, /<ins>\(blank line\)<\/ins>/);
  assert.match(written, /<ins>new<\/ins>/);
  assert.match(written, />two\n</);
});

test('a line that replaces others is marked, not the one after it', () =>
  assert.match(
    html(fixedExcerpt(bytes('one\nnew\ntwo\n'), bytes('one\nold\nolder\ntwo\n'))),
    /><ins>new<\/ins>\n<.*>two\n</s,
  ));

test('a file that had been missing has no new lines', () =>
  assert.doesNotMatch(html(fixedExcerpt(bytes('one\n'), undefined)), /ins/));

test('a byte that is no letter and a character that is not seen are shown by their numbers', () => {
  assert.match(
    html(wrongExcerpt(Uint8Array.of(0x61, 0xe9, 0x62), [{ line: 1, column: 2 }])),
    /a\\xE9b/,
  );
  assert.match(html(wrongExcerpt(bytes('a\u202eb'), [{ line: 1, column: 2 }])), /a\[U\+202E\]b/);
});
