import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { weave } from '../../../../src/core/weave/weave.ts';
import { options, rawText, recover } from './read-marks.ts';

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
    h('p', ['told ', h('button', 'FASN agency'), ' that']),
    { type: 'comment', value: 'no words' },
    h('p', ['  the ', h('em', 'bench'), ' cafe\u0301 ']),
  ],
});
// The flat text: `told FASN agency that the bench café`.
const marks: { name: string; ranges: [number, number][] }[] = [
  { name: 'one range', ranges: [[4, 7]] },
  { name: 'empty', ranges: [[4, 4]] },
  { name: 'beyond the end', ranges: [[30, 99]] },
  {
    name: 'nested',
    ranges: [
      [0, 13],
      [4, 7],
    ],
  },
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
