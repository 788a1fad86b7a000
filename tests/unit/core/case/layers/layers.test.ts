import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerNames, layers } from '../../../../../src/core/case/layers/layers.ts';

test('the layers are listed in the order in which readers meet them', () =>
  assert.deepEqual(layerNames, ['commentary', 'voices', 'wording', 'timeline', 'lineage', 'tour']));

test('each layer keeps its records under a name of its own, and is counted in words of its own', () => {
  const of = (take: (layer: (typeof layers)[keyof typeof layers]) => string): number =>
    new Set(Object.values(layers).map(take)).size;
  assert.equal(
    of(({ records }) => records),
    layerNames.length,
  );
  assert.equal(
    of(({ noun }) => noun.many),
    layerNames.length,
  );
});
