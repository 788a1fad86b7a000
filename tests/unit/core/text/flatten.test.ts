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
