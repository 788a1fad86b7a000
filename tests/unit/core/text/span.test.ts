import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip, overlaps, type Span } from '../../../../src/core/text/span.ts';

const bounds: Span = { start: 3, end: 6 };

const cases: { name: string; span: Span; clipped: Span | undefined }[] = [
  { name: 'before', span: { start: 0, end: 2 }, clipped: undefined },
  { name: 'up to the start', span: { start: 0, end: 3 }, clipped: undefined },
  { name: 'across the start', span: { start: 2, end: 4 }, clipped: { start: 3, end: 4 } },
  { name: 'inside', span: { start: 4, end: 5 }, clipped: { start: 4, end: 5 } },
  { name: 'the same', span: bounds, clipped: bounds },
  { name: 'around', span: { start: 0, end: 9 }, clipped: bounds },
  { name: 'across the end', span: { start: 5, end: 9 }, clipped: { start: 5, end: 6 } },
  { name: 'from the end', span: { start: 6, end: 9 }, clipped: undefined },
];

for (const { name, span, clipped } of cases)
  test(`span: ${name}`, () => {
    assert.deepEqual(clip(span, bounds), clipped);
    assert.deepEqual(clip(bounds, span), clipped);
    assert.equal(overlaps(span, bounds), clipped !== undefined);
    assert.equal(overlaps(bounds, span), clipped !== undefined);
  });

test('span: an empty span has no part in another', () =>
  assert.equal(clip({ start: 4, end: 4 }, bounds), undefined));
