import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { h } from 'hastscript';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { renderMarkdown } from '../../../../src/core/markdown/render.ts';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { paragraphs } from '../../support/arbitraries.ts';

const plain = { cite: () => '', referenceUrl: () => undefined, resolveLink: () => undefined };

const cases: { name: string; markdown: string; value: string; blocks?: string[] }[] = [
  { name: 'white space collapses', markdown: 'one   two\nthree', value: 'one two three' },
  {
    name: 'paragraphs are joined by one space',
    markdown: 'one.\n\ntwo.',
    value: 'one. two.',
    blocks: ['one.', 'two.'],
  },
  {
    name: 'emphasis, links and escapes do not count',
    markdown: 'a *b* [c](d) \\*e\\* **f**g',
    value: 'a b c *e* fg',
  },
  { name: 'a hard break is a space', markdown: 'one\\\ntwo', value: 'one two' },
  { name: 'code keeps its words', markdown: 'say `x y` now', value: 'say x y now' },
  { name: 'a decomposed letter is composed', markdown: 'cafe\u0301 now', value: 'caf\u00e9 now' },
  { name: 'a non-breaking space is kept', markdown: 'a\u00a0b', value: 'a\u00a0b' },
  {
    name: 'lists and quotes are blocks',
    markdown: '- one\n- two\n\n> three',
    value: 'one two three',
    blocks: ['one', 'two', 'three'],
  },
  { name: 'nothing at all', markdown: '', value: '', blocks: [] },
];

for (const { name, markdown, value, blocks } of cases) {
  test(`flatten: ${name}`, () => {
    const tree = parseMarkdown(new VFile(markdown));
    const flat = flatten(tree);
    assert.equal(flat.value, value);
    if (blocks)
      assert.deepEqual(
        flat.blocks.map((block) => flat.value.slice(block.start, block.end)),
        blocks,
      );
    assert.equal(
      flatten({ type: 'root', children: renderMarkdown(tree.children, plain) }).value,
      value,
      'the same words in HTML',
    );
  });
}

test('flatten: every run leads back to the characters it came from', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const flat = flatten({ type: 'root', children: texts.map((text) => h('p', text)) });
      let at = 0;
      for (const run of flat.runs) {
        assert.equal(run.start, at, 'runs have no gaps');
        at = run.end;
        const words = flat.value.slice(run.start, run.end);
        if (run.node)
          assert.equal(
            words,
            run.node.value
              .slice(run.from, run.to)
              .normalize('NFC')
              .replace(/[\t\n\r\f]/g, ' '),
          );
        else assert.equal(words, ' ');
      }
      assert.equal(at, flat.value.length);
      assert.equal(flat.value, texts.map((text) => text.normalize('NFC')).join(' '));
    }),
  );
});

test('flatten: tracked nodes have the extent of their words', () => {
  const tree = parseMarkdown(new VFile('one **two three** four **five**'));
  const flat = flatten(tree, { track: (node) => node.type === 'strong' });
  assert.deepEqual(
    [...flat.tracked.values()].map(({ start, end }) => flat.value.slice(start, end)),
    ['two three', 'five'],
  );
});

test('flatten: what HTML calls white space collapses, and no other characters do', () => {
  for (const space of [' ', '\n', '\t', '\r', '\f', ' \f\n'])
    assert.equal(flatten(h('p', `a${space}b`)).value, 'a b', JSON.stringify(space));
  for (const other of ['\u000b', '\u000e', '\u00a0', '\u2003'])
    assert.equal(flatten(h('p', `a${other}b`)).value, `a${other}b`, JSON.stringify(other));
});

test('flatten: neighbouring characters of a node are one run, as far as they correspond', () => {
  const runsOf = (...children: Parameters<typeof h>[2][]) =>
    flatten(h('p', {}, ...children)).runs.map(({ start, end, node, from, to }) => [
      `${start}-${end}`,
      node?.value,
      `${from}-${to}`,
    ]);
  assert.deepEqual(runsOf('one two'), [['0-7', 'one two', '0-7']]);
  assert.deepEqual(runsOf('one  two'), [
    ['0-4', 'one  two', '0-4'],
    ['4-7', 'one  two', '5-8'],
  ]);
  assert.deepEqual(runsOf('e\u0301 a'), [
    ['0-1', 'e\u0301 a', '0-2'],
    ['1-3', 'e\u0301 a', '2-4'],
  ]);
  assert.deepEqual(runsOf('one ', h('em', 'two')), [
    ['0-4', 'one ', '0-4'],
    ['4-7', 'two', '0-3'],
  ]);
  assert.deepEqual(runsOf('one', h('em', 'two')), [
    ['0-3', 'one', '0-3'],
    ['3-6', 'two', '0-3'],
  ]);
});

test('flatten: a block is apart from the words before it and after it', () => {
  const { value, blocks } = flatten(h('div', {}, 'a', h('p', 'b'), 'c', h('p', 'd'), h('p', 'e')));
  assert.equal(value, 'a b c d e');
  assert.deepEqual(
    blocks.map(({ start, end }) => value.slice(start, end)),
    ['b', 'd', 'e'],
  );
});

test('flatten: the extent of a node does not include the space before it, wherever that is written', () => {
  for (const [before, inside] of [
    ['one ', 'two'],
    ['one', ' two'],
    ['one ', ' two'],
    ['one', ' \n t'],
    ['one', 'two'],
  ] as const) {
    const em = h('em', inside);
    const { value, tracked } = flatten(h('p', {}, before, em), { track: (node) => node === em });
    const { start, end } = tracked.get(em) ?? { start: 0, end: 0 };
    assert.equal(value.slice(start, end), inside.trim(), JSON.stringify([before, inside]));
    assert.equal(end, value.length);
  }
});
