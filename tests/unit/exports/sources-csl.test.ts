import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesCsl } from '../../../src/exports/sources-csl.ts';
import { bench, library } from '../support/bench.ts';
import { site } from './support/site.ts';

const idsOf = (item = bench): string[] => {
  assert.ok(sourcesCsl.made.by === 'model');
  return (JSON.parse(String(sourcesCsl.made.make(item, library, site))) as { id: string }[]).map(
    ({ id }) => id,
  );
};

test('a source is listed once, however often it is cited, and only if the case cites it', () => {
  assert.equal(bench.citations.length, 5);
  assert.deepEqual(idsOf(), ['minutes-2026']);
  assert.deepEqual(idsOf({ ...bench, citations: [] }), []);
});

test('a source of a second case is not listed', () => {
  const [citation] = bench.citations;
  assert.ok(citation);
  assert.deepEqual(idsOf({ ...bench, citations: [{ ...citation, reference: 'handbook-1999' }] }), [
    'handbook-1999',
  ]);
});

test('the file is not offered before there are notes, since it names what they rest on', () =>
  assert.equal(sourcesCsl.isOffered({ ...bench, notes: [] }), false));
