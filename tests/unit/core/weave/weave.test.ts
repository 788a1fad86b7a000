import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import { weave, type WeaveOptions } from '../../../../src/core/weave/weave.ts';
import { woven } from './arbitrary-trees.ts';

const options: WeaveOptions<{ id: string; start: number; end: number }> = {
  wrap: ({ id }, { first, last }) =>
    h('mark', { dataId: id, dataFirst: first ? '' : undefined, dataLast: last ? '' : undefined }),
};

/** What a tree's text nodes say, one after another, white space included. */
function rawText(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => rawText(child as ElementContent)).join('')
    : '';
}

/** The span of the flat text that the marks of one id cover, read from the tree alone. */
function recover(
  tree: Root,
): Map<
  string,
  { start: number; end: number; segments: number; firsts: number; lasts: number; covered: number }
> {
  const flat = flatten(tree, {
    track: (node) => node.type === 'element' && node.tagName === 'mark',
  });
  const found = new Map<
    string,
    { start: number; end: number; segments: number; firsts: number; lasts: number; covered: number }
  >();
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'mark') {
        assert.notEqual(rawText(child), '', 'no empty mark');
        const span = flat.tracked.get(child);
        const id = String(child.properties['dataId']);
        const known = found.get(id);
        if (span) {
          found.set(id, {
            start: Math.min(known?.start ?? Infinity, span.start),
            end: Math.max(known?.end ?? 0, span.end),
            segments: (known?.segments ?? 0) + 1,
            firsts: (known?.firsts ?? 0) + (child.properties['dataFirst'] === '' ? 1 : 0),
            lasts: (known?.lasts ?? 0) + (child.properties['dataLast'] === '' ? 1 : 0),
            covered: (known?.covered ?? 0) + span.end - span.start,
          });
        }
      }
      walk(child);
    }
  };
  walk(tree);
  return found;
}

const cases: { name: string; ranges: [number, number][]; html: string }[] = [
  {
    name: 'one range',
    ranges: [[4, 7]],
    html: 'one <mark data-id="0" data-first data-last>two</mark> three',
  },
  {
    name: 'nested',
    ranges: [
      [0, 13],
      [4, 7],
    ],
    html: '<mark data-id="0" data-first data-last>one <mark data-id="1" data-first data-last>two</mark> three</mark>',
  },
  {
    name: 'identical',
    ranges: [
      [4, 7],
      [4, 7],
    ],
    html: 'one <mark data-id="0" data-first data-last><mark data-id="1" data-first data-last>two</mark></mark> three',
  },
  {
    name: 'crossing',
    ranges: [
      [0, 7],
      [4, 13],
    ],
    html: '<mark data-id="0" data-first data-last>one <mark data-id="1" data-first>two</mark></mark><mark data-id="1" data-last> three</mark>',
  },
  { name: 'empty', ranges: [[4, 4]], html: 'one two three' },
  {
    name: 'beyond the end',
    ranges: [[8, 99]],
    html: 'one two <mark data-id="0" data-first data-last>three</mark>',
  },
];

for (const { name, ranges, html } of cases) {
  test(`weave: ${name}`, () => {
    const tree: Root = { type: 'root', children: [h('p', 'one two three')] };
    weave(
      tree,
      ranges.map(([start, end], index) => ({ start, end, id: String(index) })),
      options,
    );
    assert.equal(toHtml(tree).replaceAll('=""', ''), `<p>${html}</p>`);
  });
}

test('weave: a range across two paragraphs is a segment in each', () => {
  const tree: Root = { type: 'root', children: [h('p', 'one two'), h('p', 'three four')] };
  weave(tree, [{ id: 'x', start: 4, end: 13 }], options);
  assert.equal(
    toHtml(tree).replaceAll('=""', ''),
    '<p>one <mark data-id="x" data-first>two</mark></p><p><mark data-id="x" data-last>three</mark> four</p>',
  );
});

test('weave: a property of the range itself is not lost (a range may carry its own `range`)', () => {
  const tree: Root = { type: 'root', children: [h('p', 'one two')] };
  const seen: unknown[] = [];
  weave(tree, [{ id: 'x', start: 0, end: 3, range: 'mine' }], {
    wrap: (range) => {
      seen.push(range.range);
      return h('mark');
    },
  });
  assert.deepEqual(seen, ['mine']);
});

test('weave: a milestone follows the words it belongs to, and a button that they end in', () => {
  const tree: Root = {
    type: 'root',
    children: [h('p', ['told ', h('button', 'TASS agency'), ' that'])],
  };
  weave(tree, [{ id: 'x', start: 0, end: 9 }], {
    ...options,
    milestones: [{ at: 9, node: h('a', { href: '#x' }) }],
    isAtomic: (element) => element.tagName === 'button',
  });
  assert.equal(
    toHtml(tree).replaceAll('=""', ''),
    '<p><mark data-id="x" data-first>told </mark><button><mark data-id="x" data-last>TASS</mark> agency</button><a href="#x"></a> that</p>',
  );
});

/** A tree with its text nodes cut into pieces of one or two letters. */
function splitTexts<Node extends Root | ElementContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] =>
    child.type === 'text'
      ? (child.value.match(/\P{M}\p{M}*.?(?!\p{M})/gsu) ?? []).map((value) => ({
          type: 'text' as const,
          value,
        }))
      : [splitTexts(child)],
  );
  return { ...node, children };
}

const mixed = (): Root => ({
  type: 'root',
  children: [
    h('p', ['told ', h('button', 'TASS agency'), ' that']),
    { type: 'comment', value: 'no words' },
    h('p', ['  the ', h('em', 'bench'), ' cafe\u0301 ']),
  ],
});
// The flat text: `told TASS agency that the bench café`.
const marks: { name: string; ranges: [number, number][] }[] = [
  ...cases.map(({ name, ranges }) => ({ name, ranges })),
  { name: 'across elements', ranges: [[3, 12]] },
  { name: 'across paragraphs', ranges: [[17, 24]] },
  { name: 'the space between paragraphs', ranges: [[21, 22]] },
  { name: 'with spaces around', ranges: [[4, 10]] },
  { name: 'half of a composed letter', ranges: [[33, 36]] },
  {
    name: 'three that cross',
    ranges: [
      [0, 12],
      [5, 20],
      [10, 30],
    ],
  },
  {
    name: 'one that ends where another starts',
    ranges: [
      [5, 9],
      [9, 16],
    ],
  },
];

for (const { name, ranges } of marks) {
  test(`weave: ${name}, the same in a tree of split text nodes`, () => {
    const covered = (tree: Root): [string, string, boolean, boolean][] => {
      const all = ranges.map(([start, end], index) => ({ start, end, id: String(index) }));
      const before = rawText(tree);
      weave(tree, all, options);
      assert.equal(rawText(tree), before);
      const flat = flatten(tree, { track: () => true });
      return [...recover(tree)].map(([id, { start, end, firsts, lasts }]) => [
        id,
        flat.value.slice(start, end),
        firsts === 1,
        lasts === 1,
      ]);
    };
    const whole = covered(mixed());
    assert.ok(whole.every(([, words, first, last]) => words !== '' && first && last));
    assert.deepEqual(covered(splitTexts(mixed())), whole);
    assert.equal(
      whole.length,
      ranges.filter(([start, end]) => flatten(mixed()).value.slice(start, end).trim() !== '')
        .length,
    );
  });
}

/** `•` is a milestone. */
const points: { name: string; at: number[]; ranges?: [number, number][]; html: string }[] = [
  { name: 'inside a word', at: [2], html: 'on•e two' },
  { name: 'at the end of a word', at: [3], html: 'one• two' },
  { name: 'at the end of the text', at: [7], html: 'one two•' },
  { name: 'beyond the text', at: [99], html: 'one two</p>•' },
  { name: 'two at one point, in their order', at: [3, 3], html: 'one•• two' },
  { name: 'in any order', at: [7, 2], html: 'on•e two•' },
  { name: 'after what ends there', at: [3], ranges: [[0, 3]], html: '[one]• two' },
  { name: 'before what starts there', at: [4], ranges: [[4, 7]], html: 'one •[two]' },
  { name: 'inside a range', at: [2], ranges: [[0, 7]], html: '[on•e two]' },
  {
    name: 'after the inner of two ranges',
    at: [3],
    ranges: [
      [0, 7],
      [1, 3],
    ],
    html: '[o[ne]• two]',
  },
  {
    name: 'between two ranges',
    at: [3, 7],
    ranges: [
      [0, 3],
      [4, 7],
    ],
    html: '[one]• [two]•',
  },
  {
    name: 'ranges that cross',
    at: [3],
    ranges: [
      [0, 3],
      [2, 7],
    ],
    html: '[on[e]]•[ two]',
  },
];

for (const { name, at, ranges = [], html } of points)
  test(`weave: a milestone ${name}`, () => {
    const tree: Root = { type: 'root', children: [h('p', 'one two')] };
    weave(
      tree,
      ranges.map(([start, end], index) => ({ start, end, id: String(index) })),
      { wrap: () => h('mark'), milestones: at.map((offset) => ({ at: offset, node: h('i') })) },
    );
    const written = toHtml(tree)
      .replaceAll('<mark>', '[')
      .replaceAll('</mark>', ']')
      .replaceAll('<i></i>', '•')
      .replace('<p>', '')
      .replace(/<\/p>$/, '');
    assert.equal(written, html);
  });

test('weave: milestones keep their order, and those in an atomic element follow it, however deep', () => {
  const tree: Root = {
    type: 'root',
    children: [h('p', [h('button', [h('b', 'one'), ' two']), h('em', 'three')]), h('p', 'four')],
  };
  const milestone = (at: number) => ({ at, node: h('i', String(at)) });
  weave(tree, [], {
    wrap: () => h('mark'),
    milestones: [milestone(13), milestone(2), milestone(5), milestone(9)],
    isAtomic: (element) => element.tagName === 'button',
  });
  assert.equal(
    toHtml(tree),
    '<p><button><b>one</b> two</button><i>2</i><i>5</i><em>th<i>9</i>ree</em></p><p><i>13</i>four</p>',
  );
});

test('weave: a tree without anything to mark stays as it is', () => {
  const tree = mixed();
  weave(tree, [], options);
  assert.deepEqual(tree, mixed());
});

test('weave: the words stay, every range can be read back from the marks, no mark is empty', () => {
  fc.assert(
    fc.property(woven, ([generated, spans]) => {
      const tree = structuredClone(generated);
      const before = rawText(tree);
      const flatBefore = flatten(tree).value;
      const ranges = spans.map((span, index) => ({ ...span, id: String(index) }));
      weave(tree, ranges, options);
      assert.equal(rawText(tree), before);
      assert.equal(flatten(tree).value, flatBefore);
      const found = recover(tree);
      for (const range of ranges) {
        const wanted = snapToGraphemes(flatBefore, range);
        const words = flatBefore.slice(wanted.start, wanted.end);
        // The space between two paragraphs belongs to no node; a range at its edge is read back
        // without it.
        const trimmed = {
          start: wanted.start + (words.length - words.trimStart().length),
          end: wanted.end - (words.length - words.trimEnd().length),
        };
        const got = found.get(range.id);
        if (trimmed.start >= trimmed.end) continue;
        assert.ok(got, `range ${range.id} is marked`);
        assert.deepEqual(
          { start: Math.max(got.start, trimmed.start), end: Math.min(got.end, trimmed.end) },
          trimmed,
          'the marks reach from the first to the last word',
        );
        assert.ok(got.start >= wanted.start && got.end <= wanted.end, 'and no further');
        assert.equal(got.firsts, 1, 'one first segment');
        assert.equal(got.lasts, 1, 'one last segment');
      }
    }),
    { numRuns: 400 },
  );
});

test('weave: no grapheme is split', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(woven, ([generated, spans]) => {
      const tree = structuredClone(generated);
      const texts: string[] = [];
      const collect = (node: Root | ElementContent): void => {
        if (node.type === 'text') texts.push(node.value);
        if ('children' in node) for (const child of node.children) collect(child as ElementContent);
      };
      const count = (text: string): number => [...segmenter.segment(text)].length;
      collect(tree);
      const before = texts.splice(0).reduce((sum, text) => sum + count(text), 0);
      weave(
        tree,
        spans.map((span, index) => ({ ...span, id: String(index) })),
        options,
      );
      collect(tree);
      assert.equal(
        texts.reduce((sum, text) => sum + count(text), 0),
        before,
      );
    }),
  );
});
