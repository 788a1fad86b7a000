import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { weave } from '../../../../src/core/weave/weave.ts';

const isButton = (element: Element): boolean => element.tagName === 'button';

/**
 * Weaves ranges, named 0, 1, 2, and milestones, named a, b, c, into a paragraph.
 *
 * @returns `<0^$>` for a mark that is first and last segment of its range, `|a|` for a milestone
 */
function woven(
  children: (ElementContent | { type: 'comment'; value: string } | string)[],
  ranges: [number, number][],
  milestones: number[] = [],
  isAtomic?: (element: Element) => boolean,
): string {
  const tree: Root = { type: 'root', children: [h('p', children as ElementContent[])] };
  weave(
    tree,
    ranges.map(([start, end], id) => ({ start, end, id: String(id) })),
    {
      wrap: ({ id }, { first, last }) =>
        h('mark', { title: `${id}${first ? '^' : ''}${last ? '$' : ''}` }),
      milestones: milestones.map((at, index) => ({ at, node: h('a', { id: 'abcd'[index] }) })),
      ...(isAtomic ? { isAtomic } : {}),
    },
  );
  assert.ok(!hasEmptyText(tree), 'no empty text nodes');
  return toHtml(tree)
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '')
    .replace(/<mark title="([^"]*)">/g, '<$1>')
    .replaceAll('</mark>', '</>')
    .replace(/<a id="(.)"><\/a>/g, '|$1|');
}

function hasEmptyText(node: Root | RootContent): boolean {
  if (node.type === 'text') return node.value === '';
  return 'children' in node && node.children.some((child) => hasEmptyText(child));
}

const plain = ['one two three'];
const marked = ['one ', h('em', 'two'), ' three'];
const spaced = ['one\n  two'];
const composed = ['cafe\u0301 x'];

suite('ranges', () => {
  const cases: [string, Parameters<typeof woven>[0], [number, number][], string][] = [
    [
      'of equal start: the longer is outside',
      plain,
      [
        [4, 7],
        [4, 13],
      ],
      'one <1^$><0^$>two</> three</>',
    ],
    [
      'in any order',
      plain,
      [
        [8, 13],
        [0, 3],
      ],
      '<1^$>one</> two <0^$>three</>',
    ],
    [
      'touching',
      plain,
      [
        [0, 4],
        [4, 7],
      ],
      '<0^$>one</> <1^$>two</> three',
    ],
    [
      'three that cross',
      plain,
      [
        [0, 7],
        [4, 10],
        [6, 13],
      ],
      '<0^$>one <1^>tw<2^>o</></></><2$><1$> th</>ree</>',
    ],
    ['space around the words is left out', plain, [[3, 8]], 'one <0^$>two</> three'],
    ['space alone', plain, [[3, 4]], 'one two three'],
    [
      'nested',
      plain,
      [
        [0, 13],
        [4, 7],
      ],
      '<0^$>one <1^$>two</> three</>',
    ],
    [
      'identical',
      plain,
      [
        [4, 7],
        [4, 7],
      ],
      'one <0^$><1^$>two</></> three',
    ],
    ['empty', plain, [[4, 4]], 'one two three'],
    ['beyond the end', plain, [[8, 99]], 'one two <0^$>three</>'],
    ['before the beginning', plain, [[-5, 3]], '<0^$>one</> two three'],
    ['across an element', marked, [[2, 9]], 'on<0^>e </><em><0>two</></em><0$> t</>hree'],
    ['that ends with an element', marked, [[0, 7]], '<0^>one </><em><0$>two</></em> three'],
    ['that begins with an element', marked, [[4, 13]], 'one <em><0^>two</></em><0$> three</>'],
    ['of an element alone', marked, [[4, 7]], 'one <em><0^$>two</></em> three'],
    [
      'beside a comment',
      ['one ', { type: 'comment', value: 'x' }, 'two'],
      [[4, 7]],
      'one <!--x--><0^$>two</>',
    ],
    ['after collapsed space', spaced, [[4, 7]], 'one\n  <0^$>two</>'],
    ['before collapsed space', spaced, [[0, 3]], '<0^$>one</>\n  two'],
    ['across collapsed space', spaced, [[2, 5]], 'on<0^$>e\n  t</>wo'],
    ['of a composed letter', composed, [[3, 4]], 'caf<0^$>e\u0301</> x'],
    ['up to a composed letter', composed, [[0, 3]], '<0^$>caf</>e\u0301 x'],
    ['after a composed letter', composed, [[5, 6]], 'cafe\u0301 <0^$>x</>'],
  ];
  for (const [name, children, ranges, expected] of cases)
    test(name, () => assert.equal(woven(structuredClone(children), ranges), expected));
});

suite('milestones', () => {
  const cases: [string, Parameters<typeof woven>[0], [number, number][], number[], string][] = [
    ['at the beginning', plain, [], [0], '|a|one two three'],
    ['within the text', plain, [], [7], 'one two|a| three'],
    ['at the end', plain, [], [13], 'one two three|a|'],
    ['two at one point, in the given order', plain, [], [7, 7], 'one two|a||b| three'],
    ['at the beginning, before collapsed space', spaced, [], [0], '|a|one\n  two'],
    ['in any order', plain, [], [7, 3], 'one|b| two|a| three'],
    ['inside a range', plain, [[0, 13]], [7], '<0^$>one two|a| three</>'],
    ['at the end of a range', plain, [[4, 7]], [7], 'one <0^$>two</>|a| three'],
    ['at the start of a range', plain, [[4, 7]], [4], 'one |a|<0^$>two</> three'],
    [
      'at the end of an inner range',
      plain,
      [
        [0, 13],
        [4, 7],
      ],
      [7],
      '<0^$>one <1^$>two</>|a| three</>',
    ],
    [
      'the cut of a range',
      plain,
      [
        [0, 7],
        [4, 13],
      ],
      [7],
      '<0^$>one <1^>two</></>|a|<1$> three</>',
    ],
    [
      'inside the second of two ranges',
      plain,
      [
        [0, 3],
        [4, 13],
      ],
      [7],
      '<0^$>one</> <1^$>two|a| three</>',
    ],
    [
      'between two ranges',
      plain,
      [
        [0, 3],
        [8, 13],
      ],
      [5],
      '<0^$>one</> t|a|wo <1^$>three</>',
    ],
    ['at the end of an element', marked, [], [7], 'one <em>two|a|</em> three'],
    ['before an element', marked, [], [4], 'one |a|<em>two</em> three'],
    ['before collapsed space', spaced, [], [3], 'one|a|\n  two'],
    ['after collapsed space', spaced, [], [4], 'one\n|a|  two'],
    ['after a composed letter', composed, [], [4], 'cafe\u0301|a| x'],
  ];
  for (const [name, children, ranges, milestones, expected] of cases)
    test(name, () => assert.equal(woven(structuredClone(children), ranges, milestones), expected));

  test('one beyond the text comes last in the tree', () => {
    assert.equal(woven(plain, [], [99]), 'one two three</p>|a|');
  });

  test('one inside an atomic element follows it', () => {
    const button = ['told ', h('button', 'the agency'), ' that'];
    assert.equal(
      woven(structuredClone(button), [], [7], isButton),
      'told <button>the agency</button>|a| that',
    );
    assert.equal(
      woven(structuredClone(button), [], [7]),
      'told <button>th|a|e agency</button> that',
    );
  });

  test('one deep inside an atomic element follows that, and not the inner one', () => {
    const button = ['a ', h('button', [h('em', 'bc'), h('b', 'de')]), ' f'];
    assert.equal(
      woven(structuredClone(button), [], [3], isButton),
      'a <button><em>bc</em><b>de</b></button>|a| f',
    );
  });

  test('one in an element after an atomic one stays in it', () => {
    const tree = [h('button', 'ab'), ' ', h('em', 'cd'), ' e'];
    assert.equal(woven(tree, [], [4], isButton), '<button>ab</button> <em>c|a|d</em> e');
  });
});

test('a property of the range itself is not lost (a range may carry its own `range`)', () => {
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

test('milestones keep their order, and those in an atomic element follow it, however deep', () => {
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
