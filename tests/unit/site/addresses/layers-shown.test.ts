import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layersShown } from '../../../../src/site/addresses/layers-shown.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

const shown = (files: Record<string, undefined>) => {
  const [item] = build(contentFiles(files)).library.cases;
  assert.ok(item);
  return { text: layersShown(item, 'text'), figures: layersShown(item, 'figures') };
};

test('views of the text and figures are listed, one as both, in the order of the layers', () => {
  assert.deepEqual(shown({}), {
    text: ['commentary', 'voices', 'wording', 'lineage'],
    figures: ['timeline', 'lineage'],
  });
});

test('a layer without entries is not shown', () => {
  assert.deepEqual(
    shown({ [inCase('voices.md')]: undefined, [inCase('timeline.md')]: undefined }),
    {
      text: ['commentary', 'wording', 'lineage'],
      figures: ['lineage'],
    },
  );
});
