import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import { assignRails } from '../../../../src/core/weave/rails.ts';
import { slice } from '../../../../src/core/weave/slice.ts';
import { weave, type WeaveOptions } from '../../../../src/core/weave/weave.ts';
import { paragraphs, spanIn } from '../../support/arbitraries.ts';

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

/** A tree of the same words with text nodes split and inline elements put in at random. */
const splitTree = (texts: string[]): fc.Arbitrary<Root> =>
  fc.array(fc.nat({ max: 400 }), { maxLength: 6 }).map((cuts) => ({
    type: 'root',
    children: texts.map((text) => {
      const at = [
        ...new Set(
          cuts.map(
            (cut) =>
              snapToGraphemes(text, {
                start: cut % (text.length + 1),
                end: cut % (text.length + 1),
              }).start,
          ),
        ),
      ].sort((a, b) => a - b);
      const pieces: ElementContent[] = [];
      let done = 0;
      for (const [index, cut] of [...at, text.length].entries()) {
        if (cut > done)
          pieces.push(
            index % 2 === 0
              ? { type: 'text', value: text.slice(done, cut) }
              : h('em', text.slice(done, cut)),
          );
        done = Math.max(done, cut);
      }
      return h('p', pieces);
    }),
  }));

const woven = paragraphs.chain((texts) => {
  const length = flatten({ type: 'root', children: texts.map((text) => h('p', text)) }).value
    .length;
  return fc.tuple(splitTree(texts), fc.array(spanIn(length), { maxLength: 12 }));
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

test('rails: overlapping ranges never share one, and no more are used than overlap at one place', () => {
  fc.assert(
    fc.property(fc.array(spanIn(200), { maxLength: 30 }), (spans) => {
      const ranges = spans.map((span, owner) => ({ ...span, owner }));
      const rails = assignRails(ranges);
      for (const a of ranges) {
        for (const b of ranges) {
          if (a.owner < b.owner && a.start < b.end && b.start < a.end)
            assert.notEqual(rails.get(a.owner), rails.get(b.owner));
        }
      }
      const deepest = Math.max(
        0,
        ...spans.map(
          ({ start }) => spans.filter((span) => span.start <= start && start < span.end).length,
        ),
      );
      assert.equal(Math.max(-1, ...rails.values()) + 1, deepest);
    }),
  );
});
