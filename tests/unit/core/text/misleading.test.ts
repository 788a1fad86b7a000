import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMisleading } from '../../../../src/core/text/misleading.ts';

test('misleading characters of all kinds are found on their lines, in order', () => {
  const text = 'plain\nM\u03bfscow &#x200B; be\u200bnch\n\nP\u043ekrovsk \u202e\n\u202e';
  assert.deepEqual(
    findMisleading(text, 'markdown').map(({ start, end, what, kind }) => [
      text.slice(start, end),
      what,
      kind,
    ]),
    [
      ['M\u03bfscow', 'Greek', 'two alphabets'],
      ['&#x200B;', '`&#x200B;`, which is U+200B (zero-width space)', 'unseen'],
      ['\u200b', 'U+200B (zero-width space)', 'unseen'],
      ['P\u043ekrovsk', 'Cyrillic', 'two alphabets'],
      ['\u202e', 'U+202E (right-to-left override)', 'unseen'],
      ['\u202e', 'U+202E (right-to-left override)', 'unseen'],
    ],
  );
});

test('what is misleading depends on the notation', () => {
  assert.equal(findMisleading('a\\u200bb', 'json').length, 1);
  assert.equal(findMisleading('a\\u200bb', 'markdown').length, 0);
  assert.deepEqual(findMisleading('plain\nwords', 'markdown'), []);
});
