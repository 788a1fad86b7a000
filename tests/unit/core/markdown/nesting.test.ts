import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blockquote } from 'mdast';
import { VFile } from 'vfile';
import { checkNesting } from '../../../../src/core/markdown/nesting.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { reported } from '../../support/reported.ts';

/** Blockquotes inside each other around a paragraph `x`. */
function check(source: string) {
  const file = new VFile(source);
  const tree = parseMarkdown(file);
  checkNesting(tree, file);
  return { file, tree };
}

test('nesting: 98 blockquotes, a paragraph and its text are a hundred levels, and stay', () => {
  const source = `${'>'.repeat(98)}x`;
  const { file, tree } = check(source);
  assert.deepEqual(file.messages, []);
  assert.deepEqual(tree, parseMarkdown(new VFile(source)));
});

test('nesting: one more is reported at what is too deep, which is removed', () => {
  const { file, tree } = check(`${'>'.repeat(99)}x`);
  assert.deepEqual(reported(file), ['1:100-1:101 nesting-too-deep']);
  let inner = tree.children[0] as Blockquote;
  for (let depth = 1; depth < 99; depth += 1) inner = inner.children[0] as Blockquote;
  assert.deepEqual(
    inner.children.map((child) => [child.type, 'children' in child && child.children]),
    [['paragraph', []]],
  );
});

test('nesting: each place is reported, once', () => {
  const deep = `${'>'.repeat(101)}x`;
  assert.deepEqual(reported(check(`${deep}\n\nwords\n\n${deep}`).file).sort(), [
    '1:101-1:103 nesting-too-deep',
    '5:101-5:103 nesting-too-deep',
  ]);
});
