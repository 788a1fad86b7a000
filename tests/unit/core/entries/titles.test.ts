import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { mistypedTitle } from '../../../../src/core/entries/titles.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

const read = (source: string, index: number) => {
  const found = mistypedTitle(parseMarkdown(new VFile(source)).children, index, source);
  return found && [found.form, found.heading.children.map((node) => 'value' in node && node.value)];
};

test('titles: a title that is not written as one, with its words', () => {
  assert.deepEqual(read('##One', 0), ['no space', ['One']]);
  assert.deepEqual(read('＃＃One', 0), ['no space', ['One']]);
  assert.deepEqual(read('#One two\n\n> a', 0), ['no space', ['One two']]);
  assert.deepEqual(read('# One', 0), ['level', ['One']]);
  assert.deepEqual(read('### One\n\n> a', 0), ['level', ['One']]);
  assert.deepEqual(read('### One\n\n#tag', 0), ['level', ['One']]);
  assert.deepEqual(read('One\n---\n\n> a', 0), ['underlined', ['One']]);
  assert.deepEqual(read('**One**\n\n> a', 0), ['bold', ['One']]);
  assert.deepEqual(read('Words.\n\nOne\n\n> a\n\n#tag', 1), ['unmarked', ['One']]);
});

test('titles: everything else is something else', () => {
  assert.equal(read('## One', 0), undefined);
  assert.equal(read('### One\n\nWords.', 0), undefined);
  assert.equal(read('One\n---\n\nWords.', 0), undefined);
  assert.equal(read('**One**\n\nWords.', 0), undefined);
  assert.equal(read('**One** more\n\n> a\n\nWords.', 0), undefined);
  assert.equal(read('## One\n\nWords\n\n> a\n\n#tag', 1), undefined);
  assert.equal(read('## One\n\n#tag\n\nWords\n\n> a\n\n#tag', 2), undefined);
  assert.equal(read('Words.\n\nA sentence.\n\n> a\n\n#tag', 1), undefined);
  assert.equal(read('Words.\n\nOne\n\n> a\n\nMore.', 1), undefined);
  assert.equal(read('#one\n\n> a', 0), undefined);
});

test('titles: the first node below the quotes decides, whatever follows', () => {
  assert.deepEqual(read('Words.\n\nOne\n\n> a\n\n> b\n\n#tag\n\nMore.', 1), ['unmarked', ['One']]);
});

test('titles: a line without marks is a title up to 80 letters', () => {
  const below = '\n\n> a\n\n#tag';
  assert.equal(read(`Words.\n\n${'x'.repeat(80)}${below}`, 1)?.[0], 'unmarked');
  assert.equal(read(`Words.\n\n${'x'.repeat(81)}${below}`, 1), undefined);
});

test('titles: a message shows up to 60 letters, and the title is one of an entry', () => {
  const text = (source: string) =>
    mistypedTitle(parseMarkdown(new VFile(source)).children, 0, source)?.text;
  assert.equal(text(`# ${'x'.repeat(58)}`), `# ${'x'.repeat(58)}`);
  assert.equal(text(`# ${'x'.repeat(59)}`), `# ${'x'.repeat(57)}…`);
  assert.equal(mistypedTitle(parseMarkdown(new VFile('# A')).children, 0, '# A')?.heading.depth, 2);
});
