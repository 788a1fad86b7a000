import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

interface Shape {
  type: string;
  children?: Shape[];
}

/** The types of a tree: `paragraph(text)`. */
function shape({ type, children }: Shape): string {
  return children ? `${type}(${children.map(shape).join(' ')})` : type;
}

const cases: { name: string; source: string; shape: string }[] = [
  { name: 'front matter', source: '---\na: 1\n---\n\nb', shape: 'yaml paragraph(text)' },
  {
    name: 'a table',
    source: '| a |\n| - |\n| b |',
    shape: 'table(tableRow(tableCell(text)) tableRow(tableCell(text)))',
  },
  {
    name: 'a footnote',
    source: 'a[^1]\n\n[^1]: b',
    shape: 'paragraph(text footnoteReference) footnoteDefinition(paragraph(text))',
  },
  { name: 'no struck words', source: '~~a~~', shape: 'paragraph(text)' },
  { name: 'no bare addresses', source: 'https://example.org', shape: 'paragraph(text)' },
  {
    name: 'bold between letters of a script without spaces',
    source: '**強調。**次',
    shape: 'paragraph(strong(text) text)',
  },
  {
    name: 'front matter that is not closed is prose',
    source: '---\na: 1',
    shape: 'paragraph(text)',
  },
];

for (const { name, source, shape: expected } of cases)
  test(`parse: ${name}`, () =>
    assert.equal(parseMarkdown(new VFile(source)).children.map(shape).join(' '), expected));

test('parse: a list of tasks', () => {
  const [list] = parseMarkdown(new VFile('- [x] a\n- [ ] b\n- c')).children;
  assert.equal(list?.type, 'list');
  assert.deepEqual(
    list.children.map(({ checked }) => checked),
    [true, false, null],
  );
});

test('parse: what follows broken front matter keeps its place', () => {
  const [paragraph, ...others] = parseMarkdown(new VFile('\n---\na: 1\n---\nwords')).children;
  assert.deepEqual(paragraph?.position?.start, { line: 5, column: 1, offset: 14 });
  assert.deepEqual(others, []);
});
