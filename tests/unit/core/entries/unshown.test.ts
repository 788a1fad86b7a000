import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { expectPlainWords, reportUnshown } from '../../../../src/core/entries/unshown.ts';
import { readCitations } from '../../../../src/core/markdown/citation.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

const read = (source: string) => {
  const file = new VFile({ path: 'a.md', value: source });
  const tree = parseMarkdown(file);
  readCitations(tree, file);
  return { file, tree, said: () => file.messages.map(({ name, reason }) => `${name} ${reason}`) };
};

test('unshown: one message for all nodes, at the first; a rule is nothing to show', () => {
  const { file, tree, said } = read('---\n\nOne word.\n\nAnother.');
  reportUnshown(tree.children, 'Advice.', file);
  assert.deepEqual(said(), ['a.md:3:1-3:10 Unexpected `One word.` here: it would not be shown']);
  assert.equal(file.messages[0]?.note, 'Advice.');
  reportUnshown([], 'Advice.', file);
  assert.equal(said().length, 1);
});

test('unshown: what is more than plain words is reported once', () => {
  for (const rich of ['[@key]', '[words](a.md)', '![words](a.png)']) {
    const { file, tree, said } = read(`A ${rich} and ${rich}`);
    expectPlainWords(tree, 'A title', file);
    assert.equal(said().length, 1, rich);
    assert.match(said()[0] ?? '', /^a\.md:1:3/);
    assert.match(file.messages[0]?.note ?? '', /^A title is plain words/);
  }
  const { file, tree, said } = read('A **bold** `word`');
  expectPlainWords(tree, 'A title', file);
  assert.deepEqual(said(), []);
});

test('unshown: a message shows up to 40 letters, of a citation its source', () => {
  const shown = (source: string) => {
    const { file, tree, said } = read(source);
    reportUnshown(tree.children, 'Advice.', file);
    return /`(.*)`/.exec(said()[0] ?? '')?.[1];
  };
  assert.equal(shown('x'.repeat(40)), 'x'.repeat(40));
  assert.equal(shown('x'.repeat(41)), `${'x'.repeat(39)}…`);
  const { file, tree, said } = read('A [@key]');
  expectPlainWords(tree, 'A title', file);
  assert.match(said()[0] ?? '', /`\[@key\]`/);
});
