import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import {
  readLeadingList,
  reportSplitList,
  startOfItem,
} from '../../../../../src/core/case/layers/leading-list.ts';
import { readCitations } from '../../../../../src/core/markdown/citation.ts';
import { parseMarkdown } from '../../../../../src/core/markdown/parse.ts';
import { words } from '../../../support/layer.ts';

const parse = (markdown: string) => {
  const file = new VFile(markdown);
  const tree = parseMarkdown(file);
  readCitations(tree, file);
  return { file, body: tree.children };
};
const read = (markdown: string) => readLeadingList(parse(markdown).body);
const items = (markdown: string) =>
  read(markdown).items.map(({ lead, rest }) => [lead, words(rest)]);

test('the lead is what comes before the first colon', () => {
  assert.deepEqual(items('- a b: c: d'), [['a b', 'c: d']]);
  assert.deepEqual(items('- a:b'), [['a', 'b']]);
  assert.deepEqual(items('- *a* b: **c** d'), [['a b', 'c  d']]);
  assert.deepEqual(items('- a: b *c* d: e'), [['a', 'b  c  d: e']]);
  assert.deepEqual(items('- a\n  b: c'), [['a b', 'c']]);
});

test('a rest of marked words alone is kept, and an empty one is empty', () => {
  assert.deepEqual(items('- a: *b*'), [['a', 'b']]);
  assert.deepEqual(items('- a:'), [['a', '']]);
});

test('an item without a colon is a lead alone', () => {
  assert.deepEqual(items('- nothing'), [['nothing', '']]);
  assert.deepEqual(items('- *marked*'), [['marked', '']]);
});

test('an item of several paragraphs, or with a citation before the colon, is of another form', () => {
  assert.deepEqual(items('- a: b\n\n  c'), [['', '']]);
  assert.deepEqual(items('- a [@key]: b'), [['', '']]);
  assert.deepEqual(items('- a: b [@key]')[0]?.[0], 'a');
});

test('what is before and after the list is kept apart', () => {
  const { before, after } = read('One.\n\n- a: b\n\nTwo.\n\nThree.');
  assert.equal(words(before), 'One.');
  assert.deepEqual(
    after.map((node) => toString(node)),
    ['Two.', 'Three.'],
  );
  const none = read('One.\n\nTwo.');
  assert.equal(words(none.before), 'One. Two.');
  assert.deepEqual([none.items, none.after], [[], []]);
});

test('the start of an item is one line of at most 40 characters', () => {
  const long = 'x'.repeat(50);
  const [first, second, third] = read(`- a\n  b: c\n- ${long}\n- ${'y'.repeat(40)}`).items;
  assert.equal(first && startOfItem(first), 'a b: c');
  assert.equal(second && startOfItem(second), `${'x'.repeat(39)}…`);
  assert.equal(third && startOfItem(third), 'y'.repeat(40));
});

test('of two lists the first has the items', () => {
  const { items: found, after } = read('- a: b\n\nOne.\n\n- c: d');
  assert.deepEqual(
    found.map(({ lead }) => lead),
    ['a'],
  );
  assert.deepEqual(
    after.map(({ type }) => type),
    ['paragraph', 'list'],
  );
});

/** What is reported about a list that is split in two: line, sentence and advice. */
const split = (markdown: string) => {
  const { file, body } = parse(markdown);
  reportSplitList(body, '`a: b`', file);
  return file.messages.map(({ line, reason, note }) => `${line} ${reason}. ${note}`);
};

for (const [sign, markdown] of [
  ['-', '- a: b\n* c: d\n+ e: f\n'],
  ['1.', '1. a: b\n2) c: d\n'],
] as const)
  test(`a second list directly below one of \`${sign}\` is reported at its first item`, () => {
    assert.deepEqual(split(markdown), [
      `2 Unexpected list item \`c: d\`, expected one list of items \`a: b\` that all start with the same sign. Start the item with the same sign as those above it: \`${sign} \`. Another sign starts another list.`,
    ]);
  });

test('one list, no list, and two lists with text between them are not split', () => {
  for (const markdown of ['- a: b\n- c: d', 'One.', 'One.\n\n- a: b', '- a: b\n\nOne.\n\n* c: d'])
    assert.deepEqual(split(markdown), [], markdown);
});
