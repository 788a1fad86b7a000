import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import {
  isTagLikeText,
  looksLikeTags,
  looksLikeTagsBelowQuote,
} from '../../../../src/core/entries/unread-tags.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

const check = (look: typeof looksLikeTags, source: string): boolean => {
  const [node] = parseMarkdown(new VFile(source)).children;
  return node !== undefined && look(node, source);
};

test('unread tags: anywhere in an entry', () => {
  for (const source of ['#a, #b', '#a; #b', '#a,#b', '#a#b', '[#a]', '`#a`', '**#a**', '#a and #b'])
    assert.ok(check(looksLikeTags, source), source);
  for (const source of ['- #a\n- #b', 'Tags: #a', '＃a', '#a #b.'])
    assert.ok(check(looksLikeTags, source), source);
  for (const source of ['#a #b', '#a\nwords', '#a words', 'words #a', 'words', '\\#a words', '- a'])
    assert.ok(!check(looksLikeTags, source), source);
});

test('unread tags: only directly below a quote', () => {
  for (const source of ['# a', '# a-b #c', '#a words', 'a-b', 'a-b c-d', '#a: words'])
    assert.ok(check(looksLikeTagsBelowQuote, source), source);
  for (const source of ['# A title', '#a', 'a', 'Words and more', '\\#a words', 'a-b\nc', '## a'])
    assert.ok(!check(looksLikeTagsBelowQuote, source), source);
});

test('unread tags: as a line', () => {
  assert.ok(isTagLikeText('#a, #b'));
  assert.ok(isTagLikeText('#a #b'));
  assert.ok(!isTagLikeText('#a and words'));
  assert.ok(!isTagLikeText(''));
});
