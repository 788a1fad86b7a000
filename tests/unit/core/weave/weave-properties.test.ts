import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent, Root } from 'hast';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import { weave } from '../../../../src/core/weave/weave.ts';
import { fc } from '../../support/properties.ts';
import { woven } from './arbitrary-trees.ts';
import { options, rawText, recover } from './read-marks.ts';

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
