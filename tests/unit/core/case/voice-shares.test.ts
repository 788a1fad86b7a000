import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorSlug, voiceShares } from '../../../../src/core/case/voice-shares.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;

test('shares add up to the words of the article, the largest first', () => {
  assert.ok(item);
  const shares = voiceShares(item, 'The author');
  const all = item.article.flat.value.split(/\s+/).length;
  assert.equal(
    shares.reduce((sum, { words }) => sum + words, 0),
    all,
  );
  assert.ok(Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
  assert.deepEqual(
    shares.map(({ words }) => words),
    shares.map(({ words }) => words).toSorted((a, b) => b - a),
  );
});

test('a voice has the words of its quotes, and no others', () => {
  assert.ok(item);
  const [voice] = item.voices;
  const share = voiceShares(item, 'The author').find(({ slug }) => slug === voice?.slug);
  const quoted = voice?.anchors
    .map(({ start, end }) => item.article.flat.value.slice(start, end))
    .join(' ');
  assert.equal(share?.words, quoted?.split(/\s+/).length);
  assert.equal(share?.name, voice?.name);
});

test('the author has the rest, in stretches that do not cross sentences', () => {
  assert.ok(item);
  const author = voiceShares(item, 'The author').find(({ slug }) => slug === authorSlug);
  assert.ok(author && author.spans.length > 1);
  for (const span of author.spans) {
    assert.ok(
      item.article.sentences.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    for (const voice of item.voices)
      for (const anchor of voice.anchors)
        assert.ok(span.end <= anchor.start || span.start >= anchor.end);
  }
});

test('an article without words has no shares', () => {
  assert.ok(item);
  const flat = { ...item.article.flat, value: '' };
  const empty = voiceShares(
    { article: { ...item.article, flat, sentences: [] }, voices: [] },
    'The author',
  );
  assert.deepEqual(
    empty.map(({ share, words }) => [share, words]),
    [[0, 0]],
  );
});
