import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmenterFor } from '../../../../src/core/text/segmenter.ts';

test('segmenter: the rules of a known language, or else the root rules', () => {
  const localeOf = (lang: string): string => segmenterFor(lang, 'word').resolvedOptions().locale;
  assert.equal(localeOf('ja'), 'ja');
  assert.equal(localeOf('xx'), localeOf('und'));
});

test('segmenter: the granularity that is asked for', () => {
  for (const granularity of ['grapheme', 'word', 'sentence'] as const)
    assert.equal(segmenterFor('en', granularity).resolvedOptions().granularity, granularity);
});
