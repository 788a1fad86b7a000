import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { readLeadingList, startOfItem } from '../../../../../src/core/case/layers/leading-list.ts';
import { readCitations } from '../../../../../src/core/markdown/citation.ts';
import { parseMarkdown } from '../../../../../src/core/markdown/parse.ts';
import { words } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const file = new VFile(markdown);
  const tree = parseMarkdown(file);
  readCitations(tree, file);
  return readLeadingList(tree.children);
};
const items = (markdown: string) =>
  read(markdown).items.map(({ lead, rest }) => [lead, words(rest)]);

test('the lead is what comes before the first colon', () => {
  assert.deepEqual(items('- a b: c: d'), [['a b', 'c: d']]);
  assert.deepEqual(items('- a:b'), [['a', 'b']]);
  assert.deepEqual(items('- *a* b: **c** d'), [['a b', 'c  d']]);
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
