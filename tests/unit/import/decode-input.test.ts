import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeInput } from '../../../src/import/decode-input.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );
const page = (...parts: (string | number)[]) => decodeInput(bytes(...parts), undefined, true);
const textOf = (found: ReturnType<typeof page>): string =>
  'text' in found ? found.text : found.problem;
const notesOf = (found: ReturnType<typeof page>): string[] => ('notes' in found ? found.notes : []);

test('one stray byte in a script of a page in UTF-8: read, and said where', () => {
  const found = page('<meta charset="utf-8">\n<script>', 0xe9, '</script><p>Müller</p>');
  assert.match(textOf(found), /<p>Müller<\/p>$/);
  assert.deepEqual(notesOf(found), [
    '1 stretch of bytes that are not UTF-8 became “\ufffd”, the first in line 2. See that the article has none.',
  ]);
});

test('a page that declares nothing and is mostly not UTF-8 is refused, with advice', () => {
  const found = page('<p>M', 0xfc, 'ller</p>');
  assert.ok('problem' in found);
  assert.match(found.problem, /^Unexpected byte at offset 4, expected UTF-8$/);
});

test('a declaration inside a comment or a script is none', () => {
  const found = page(
    '<!-- <meta charset="koi8-r"> --><meta charset="windows-1252"><p>M',
    0xfc,
    'ller</p>',
  );
  assert.match(textOf(found), /Müller/);
  assert.deepEqual(notesOf(found), []);
});

test('a late declaration counts, and is said', () => {
  const found = page('<!--', 'x'.repeat(1100), '--><meta charset="windows-1251">', 0xc4, 0xe0);
  assert.match(textOf(found), /Да$/);
  assert.match(
    notesOf(found)[0] ?? '',
    /^The page declares its encoding, windows-1251, only after 1107 bytes;/,
  );
});

test('a few bytes that a declared encoding does not have', () => {
  const found = page(
    '<meta charset="shift_jis"><script>',
    0xff,
    `</script>${'x'.repeat(40)}`,
    0x93,
    0xfa,
  );
  assert.match(textOf(found), /日$/);
  assert.match(
    notesOf(found)[0] ?? '',
    /^1 stretch of bytes that are not shift_jis became “\ufffd”/,
  );
});

test('NULs: left out of a page, and said; a page in UTF-16 is not read as one with NULs', () => {
  const found = page('<p>Library</p>\n<script>', 0, '</script>');
  assert.match(textOf(found), /^<p>Library<\/p>\n<script><\/script>$/);
  assert.deepEqual(notesOf(found), ['1 NUL (byte 0) was left out, the first in line 2.']);
  const wide = page(...Array.from('<p>Library</p>').flatMap((letter) => [letter, 0]));
  assert.ok('problem' in wide);
  assert.match(wide.advice, /--encoding utf-16le/);
  const plain = decodeInput(bytes('a', 0), undefined, false);
  assert.ok('problem' in plain);
});
