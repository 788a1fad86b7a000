import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import { slice } from '../../../../src/core/weave/slice.ts';
import { fc } from '../../support/properties.ts';
import { woven } from './arbitrary-trees.ts';

const tree = (): Root => ({
  type: 'root',
  children: [
    h('p', ['one ', h('em', { title: 'x' }, ['two ', h('b', 'three')]), '  four']),
    h('p', 'cafe\u0301 six'),
    { type: 'comment', value: 'no words' },
  ],
});

// The flat text: `one two three four café six`.
const cases: { name: string; start: number; end: number; html: string }[] = [
  { name: 'nothing', start: 4, end: 4, html: '' },
  { name: 'a word of a text node', start: 1, end: 3, html: '<p>ne</p>' },
  { name: 'an element around the words', start: 4, end: 7, html: '<p><em title="x">two</em></p>' },
  {
    name: 'elements that end outside',
    start: 2,
    end: 10,
    html: '<p>e <em title="x">two <b>th</b></em></p>',
  },
  { name: 'across paragraphs', start: 15, end: 21, html: '<p>our</p><p>ca</p>' },
  { name: 'a composed letter whole', start: 21, end: 23, html: '<p>fe\u0301</p>' },
  { name: 'collapsed space whole', start: 13, end: 15, html: '<p>  f</p>' },
  {
    name: 'the whole',
    start: 0,
    end: 27,
    html: '<p>one <em title="x">two <b>three</b></em>  four</p><p>cafe\u0301 six</p>',
  },
];

for (const { name, start, end, html } of cases)
  test(`slice: ${name}`, () => {
    const whole = tree();
    const flat = flatten(whole);
    const cut = slice(whole, flat, { start, end });
    assert.equal(toHtml({ type: 'root', children: cut }), html);
    assert.deepEqual(whole, tree(), 'the tree stays as it is');
    const [paragraph] = cut;
    if (paragraph?.type === 'element') paragraph.properties['id'] = 'changed';
    assert.deepEqual(whole, tree(), 'properties are copies');
  });

test('slice: the parts of a tree put together are its words, with their inline elements', () => {
  fc.assert(
    fc.property(woven, fc.nat(), ([tree], seed) => {
      const flat = flatten(tree);
      const cut = snapToGraphemes(flat.value, {
        start: seed % (flat.value.length + 1),
        end: seed % (flat.value.length + 1),
      }).start;
      const parts = [
        { start: 0, end: cut },
        { start: cut, end: flat.value.length },
      ].map((span) => flatten({ type: 'root', children: slice(tree, flat, span) }).value);
      assert.equal(parts.join('').replaceAll(' ', ''), flat.value.replaceAll(' ', ''));
    }),
  );
});
