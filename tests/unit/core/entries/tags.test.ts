import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph } from 'mdast';
import { VFile } from 'vfile';
import { isTagText, readTags, type TagLine, tagLineOf } from '../../../../src/core/entries/tags.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

const first = (source: string) => parseMarkdown(new VFile(source)).children[0];

const lines: { source: string; found: TagLine | undefined }[] = [
  { source: '#one', found: { text: '#one', glued: false } },
  { source: '#one #two-three', found: { text: '#one #two-three', glued: false } },
  { source: '#one\n#two', found: { text: '#one\n#two', glued: false } },
  { source: '#один #2_x', found: { text: '#один #2_x', glued: false } },
  { source: '#one\nand words', found: { text: '#one', glued: true } },
  { source: '#one\n*and* words', found: { text: '#one', glued: true } },
  { source: '#one\n*and*', found: { text: '#one', glued: true } },
  { source: '#one and words', found: undefined },
  { source: '#one *and*', found: undefined },
  { source: 'words #one', found: undefined },
  { source: '*#one*', found: undefined },
  { source: '#-one', found: undefined },
  { source: '#one,', found: undefined },
  { source: '- #one', found: undefined },
  { source: 'words', found: undefined },
  { source: '', found: undefined },
];

for (const { source, found } of lines)
  test(`tags: ${JSON.stringify(source)}`, () => assert.deepEqual(tagLineOf(first(source)), found));

test('tags: a line of nothing else', () => {
  for (const line of ['#one', ' #one #two ', '#one\t#two']) assert.ok(isTagText(line), line);
  for (const line of ['', 'one', '#one two', '#', '#one\nwords']) assert.ok(!isTagText(line), line);
});

test('tags: each with its position, across lines and escapes', () => {
  const source = '\n#one  #two\\_x\n#three\nand #words';
  const tags = readTags(first(source) as Paragraph, source);
  assert.deepEqual(
    tags.map(({ id, position: { start, end } }) => [
      id,
      `${start.line}:${start.column}-${end.line}:${end.column}`,
      source.slice(start.offset, end.offset),
    ]),
    [
      ['one', '2:1-2:5', '#one'],
      ['two_x', '2:7-2:14', '#two\\_x'],
      ['three', '3:1-3:7', '#three'],
    ],
  );
});

test('tags: none in a paragraph that starts with something else', () => {
  assert.deepEqual(readTags(first('*#one*') as Paragraph, '*#one*'), []);
  assert.deepEqual(readTags(first('words #one') as Paragraph, 'words #one'), []);
});
