import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { h } from 'hastscript';
import { isBlock, isIgnored } from '../../../../src/core/text/node-kinds.ts';

const node = (type: string): Nodes => ({ type, value: '', children: [] }) as unknown as Nodes;

test('node kinds: blocks of Markdown', () => {
  for (const type of [
    'root',
    'paragraph',
    'heading',
    'listItem',
    'tableCell',
    'blockquote',
    'code',
  ])
    assert.ok(isBlock(node(type)), type);
  for (const type of ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'break', 'citation'])
    assert.ok(!isBlock(node(type)), type);
});

test('node kinds: blocks of HTML', () => {
  for (const tag of ['p', 'h1', 'li', 'td', 'div', 'blockquote', 'pre', 'figcaption'])
    assert.ok(isBlock(h(tag)), tag);
  for (const tag of ['a', 'em', 'span', 'mark', 'button', 'br', 'cite', 'sup', 'ruby'])
    assert.ok(!isBlock(h(tag)), tag);
});

test('node kinds: nodes without words', () => {
  for (const type of [
    'yaml',
    'definition',
    'comment',
    'html',
    'raw',
    'image',
    'footnoteDefinition',
  ])
    assert.ok(isIgnored(node(type)), type);
  for (const type of ['text', 'paragraph', 'link', 'inlineCode', 'element'])
    assert.ok(!isIgnored(node(type)), type);
});
