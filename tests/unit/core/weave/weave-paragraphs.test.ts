import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { weave } from '../../../../src/core/weave/weave.ts';

/** Two paragraphs; the second begins with space that collapses. The flat text: `one two three four`. */
const paragraphs = (): Root => ({
  type: 'root',
  children: [h('p', 'one two'), h('p', '  three four')],
});

suite('ranges across paragraphs', () => {
  const cases: { name: string; ranges: [number, number][]; html: string }[] = [
    {
      name: 'are a segment in each',
      ranges: [[4, 13]],
      html: '<p>one <0^>two</></p><p>  <0$>three</> four</p>',
    },
    {
      name: 'of equal start: the longer is outside in each',
      ranges: [
        [4, 13],
        [4, 18],
      ],
      html: '<p>one <1^><0^>two</></></p><p>  <1$><0$>three</> four</></p>',
    },
    {
      name: 'that cross: in the second the longer is outside',
      ranges: [
        [0, 13],
        [4, 18],
      ],
      html: '<p><0^>one <1^>two</></></p><p>  <1$><0$>three</> four</></p>',
    },
  ];
  for (const { name, ranges, html } of cases)
    test(name, () => {
      const tree = paragraphs();
      weave(
        tree,
        ranges.map(([start, end], id) => ({ start, end, id: String(id) })),
        {
          wrap: ({ id }, { first, last }) =>
            h('mark', { title: `${id}${first ? '^' : ''}${last ? '$' : ''}` }),
        },
      );
      const written = toHtml(tree)
        .replace(/<mark title="([^"]*)">/g, '<$1>')
        .replaceAll('</mark>', '</>');
      assert.equal(written, html);
    });
});

test('text nodes without a mark are the same nodes, with their positions', () => {
  const tree = paragraphs();
  const [first] = (tree.children[0] as Element).children;
  weave(tree, [{ id: 'x', start: 8, end: 13 }], { wrap: () => h('mark') });
  assert.equal((tree.children[0] as Element).children[0], first);
});
