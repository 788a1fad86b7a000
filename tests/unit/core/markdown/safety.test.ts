import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { checkSafety, isSafeUrl } from '../../../../src/core/markdown/safety.ts';
import { reported } from '../../support/reported.ts';

suite('addresses', () => {
  for (const url of [
    'https://example.org',
    'HTTP://example.org',
    'mailto:a@example.org',
    '../a.md',
    'a.md#b:c',
    '#a',
    '',
    '/a:b',
    '1a:b',
  ])
    test(`allowed: ${url}`, () => assert.ok(isSafeUrl(url)));
  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    'java\u007fscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'ftp://example.org',
  ])
    test(`not allowed: ${JSON.stringify(url)}`, () => assert.ok(!isSafeUrl(url)));
});

const cases: { name: string; source: string; messages: string[]; text: string }[] = [
  { name: 'words', source: 'a *b*', messages: [], text: 'a b' },
  { name: 'an element', source: 'a <b>c</b>', messages: ['1:3-1:6 html-not-allowed'], text: 'a c' },
  {
    name: 'an end without a start',
    source: 'a </b>',
    messages: ['1:3-1:7 html-not-allowed'],
    text: 'a ',
  },
  {
    name: 'two elements',
    source: 'a <b>c</b> <i>d',
    messages: ['1:3-1:6 html-not-allowed', '1:12-1:15 html-not-allowed'],
    text: 'a c d',
  },
  {
    name: 'elements side by side',
    source: 'a <b><i>c',
    messages: ['1:3-1:6 html-not-allowed', '1:6-1:9 html-not-allowed'],
    text: 'a c',
  },
  { name: 'a comment', source: 'a <!-- b --> c', messages: [], text: 'a  c' },
  {
    name: 'a comment with an element after it',
    source: '<!-- a --><b>',
    messages: ['1:1-1:14 html-not-allowed'],
    text: '',
  },
  {
    name: 'a link that runs code',
    source: '[a](javascript:b)',
    messages: ['1:1-1:18 link-unsafe'],
    text: 'a',
  },
  {
    name: 'an address that runs code',
    source: '<javascript:b>',
    messages: ['1:1-1:15 link-unsafe'],
    text: 'javascript:b',
  },
  {
    name: 'a definition that runs code',
    source: '[a]\n\n[a]: vbscript:b',
    messages: ['3:1-3:16 link-unsafe'],
    text: 'a',
  },
  { name: 'a picture', source: '![a](/b.png)', messages: [], text: 'a' },
  {
    name: 'a picture that runs code',
    source: '![a](data:b)',
    messages: ['1:1-1:13 link-unsafe'],
    text: 'a',
  },
  {
    name: 'a picture without words',
    source: '![ ](/b.png)',
    messages: ['1:1-1:13 image-without-alt'],
    text: '',
  },
  {
    name: 'a picture by reference without words',
    source: '![][x]\n\n[x]: /b.png',
    messages: ['1:1-1:7 image-without-alt'],
    text: '',
  },
  {
    name: 'a picture from another host',
    source: '![a](HTTPS://example.org/b.png)',
    messages: ['1:1-1:32 image-not-shown'],
    text: 'a',
  },
  {
    name: 'a picture from another host by reference',
    source: '![a][x]\n\n[x]: https://example.org/b.png',
    messages: ['1:1-1:8 image-not-shown'],
    text: 'a',
  },
  {
    name: 'a picture that is not copied',
    source: '![a](../b.png)',
    messages: ['1:1-1:15 image-not-shown'],
    text: 'a',
  },
  { name: 'a picture of the site', source: '![a](/b.png)', messages: [], text: 'a' },
];

for (const { name, source, messages, text } of cases)
  test(`safety: ${name}`, () => {
    const file = new VFile(source);
    const tree = parseMarkdown(file);
    checkSafety(tree, file);
    assert.deepEqual(reported(file), messages);
    assert.equal(textOf(tree).trimEnd(), text.trimEnd());
    visit(tree as Nodes, (node) => {
      assert.notEqual(node.type, 'html');
      if ('url' in node) assert.ok(isSafeUrl(node.url));
    });
  });

test('safety: a message shows the first 59 characters of what is longer than 60', () => {
  const reasonOf = (length: number): string => {
    const file = new VFile(`[a](data:${'b'.repeat(length - 5)})`);
    checkSafety(parseMarkdown(file), file);
    return String(file.messages[0]?.reason);
  };
  assert.match(reasonOf(60), /`data:b{55}`/);
  assert.match(reasonOf(61), /`data:b{54}…`/);
});
