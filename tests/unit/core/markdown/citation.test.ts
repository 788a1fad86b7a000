import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph } from 'mdast';
import { VFile } from 'vfile';
import { type CitationItem, readCitations } from '../../../../src/core/markdown/citation.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { reported } from '../../support/reported.ts';

function read(source: string) {
  const file = new VFile(source);
  const tree = parseMarkdown(file);
  return { tree, file, citations: readCitations(tree, file) };
}

const items: { source: string; items: CitationItem[] }[] = [
  { source: '[@echo-1999]', items: [{ id: 'echo-1999' }] },
  { source: '[ @a ]', items: [{ id: 'a' }] },
  { source: '[@a:b/c.d]', items: [{ id: 'a:b/c.d' }] },
  { source: '[@кіт]', items: [{ id: 'кіт' }] },
  { source: '[@a, p. 4]', items: [{ id: 'a', label: 'page', locator: '4' }] },
  { source: '[@a, pp. 4–6]', items: [{ id: 'a', label: 'page', locator: '4–6' }] },
  { source: '[@a, § 3]', items: [{ id: 'a', label: 'section', locator: '3' }] },
  { source: '[@a, sec. 3]', items: [{ id: 'a', label: 'section', locator: '3' }] },
  { source: '[@a, section 3]', items: [{ id: 'a', label: 'section', locator: '3' }] },
  { source: '[@a, ch. 2]', items: [{ id: 'a', label: 'chapter', locator: '2' }] },
  { source: '[@a, chapter 2]', items: [{ id: 'a', label: 'chapter', locator: '2' }] },
  { source: '[@a, para. 5]', items: [{ id: 'a', label: 'paragraph', locator: '5' }] },
  { source: '[@a, ¶ 5]', items: [{ id: 'a', label: 'paragraph', locator: '5' }] },
  { source: '[@a, last page]', items: [{ id: 'a', suffix: ', last page' }] },
  {
    source: '[@a; @b, p. 2]',
    items: [{ id: 'a' }, { id: 'b', label: 'page', locator: '2' }],
  },
];

for (const { source, items: expected } of items)
  test(`citation: ${source}`, () => {
    const { citations, file } = read(`See ${source}.`);
    assert.deepEqual(
      citations.map((citation) => [citation.value, citation.items]),
      [[source, expected]],
    );
    assert.deepEqual(file.messages, []);
  });

for (const source of [
  'words',
  'name@example.org',
  '[name@example.org]',
  '\\[@a]',
  '`[@a]`',
  '<https://example.org/[@a]>',
  '@a',
])
  test(`citation: none in ${source}`, () => {
    const { citations, file } = read(source);
    assert.deepEqual(citations, []);
    assert.deepEqual(file.messages, []);
  });

const faults: { source: string; messages: string[] }[] = [
  { source: 'See [@a and more', messages: ['1:5-1:17 citation-malformed'] },
  { source: 'See [see @a].', messages: ['1:5-1:13 citation-malformed'] },
  { source: '[@a; b]', messages: ['1:1-1:8 citation-malformed'] },
  { source: '[@]', messages: ['1:1-1:4 citation-malformed'] },
  { source: '[@a.]', messages: ['1:1-1:6 citation-malformed'] },
  { source: '[see [@a]](x)', messages: ['1:6-1:10 citation-in-link'] },
  { source: '[see [@a]][x]\n\n[x]: y', messages: ['1:6-1:10 citation-in-link'] },
];

for (const { source, messages } of faults)
  test(`citation: a message for ${JSON.stringify(source)}`, () =>
    assert.deepEqual(reported(read(source).file), messages));

test('citation: the message about one that is not closed shows its first forty characters', () => {
  const { file } = read(`[@a ${'b'.repeat(60)}`);
  assert.match(String(file.messages[0]?.reason), new RegExp(`\\[@a b{36}\``));
});

test('citation: the text around it is split, each part at its place', () => {
  const { tree, citations } = read('One [@a] two\n[@b].');
  const [paragraph] = tree.children as [Paragraph];
  assert.deepEqual(
    paragraph.children.map(({ type, position, ...rest }) => [
      type,
      'value' in rest && rest.value,
      `${position?.start.line}:${position?.start.column}-${position?.end.line}:${position?.end.column}`,
    ]),
    [
      ['text', 'One ', '1:1-1:5'],
      ['citation', '[@a]', '1:5-1:9'],
      ['text', ' two\n', '1:9-2:1'],
      ['citation', '[@b]', '2:1-2:5'],
      ['text', '.', '2:5-2:6'],
    ],
  );
  assert.deepEqual(citations, [paragraph.children[1], paragraph.children[3]]);
});

test('citation: a text with one that cannot be read keeps it as words', () => {
  const { tree } = read('One [@a; b] two [@c]');
  const [paragraph] = tree.children as [Paragraph];
  assert.deepEqual(
    paragraph.children.map((child) => 'value' in child && child.value),
    ['One [@a; b] two ', '[@c]'],
  );
});
