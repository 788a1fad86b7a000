import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { textOf } from '../../../../src/core/text/text-of.ts';

const cases: { name: string; nodes: Element[]; text: string }[] = [
  { name: 'nothing', nodes: [], text: '' },
  {
    name: 'paragraphs',
    nodes: [h('p', 'One.'), h('p', ['Two ', h('em', 'three'), '.'])],
    text: 'One. Two three.',
  },
  {
    name: 'without a citation',
    nodes: [h('span', 'Said'), h('cite', '[1]'), h('span', '.')],
    text: 'Said.',
  },
  {
    name: 'signs close up to the word before',
    nodes: [h('p', 'a . b , c ; d : e ! f ?')],
    text: 'a. b, c; d: e! f?',
  },
  { name: 'other signs do not', nodes: [h('p', 'a – b (c)')], text: 'a – b (c)' },
];

for (const { name, nodes, text } of cases)
  test(`text of nodes: ${name}`, () => assert.equal(textOf(nodes), text));
