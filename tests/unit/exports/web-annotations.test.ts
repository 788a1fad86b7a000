import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesAnnotations } from '../../../src/exports/web-annotations.ts';
import type { ExportSite } from '../../../src/exports/site.ts';
import { bench, library, spanOf } from '../support/bench.ts';
import { site, siteWithoutAddress } from './support/site.ts';

interface Annotation {
  id: string;
  label: string;
  modified?: string;
  body: Record<string, string>[];
  target: { source: string; selector?: Record<string, string> }[];
}
const read = (item = bench, to: ExportSite = site) => {
  assert.ok(notesAnnotations.made.by === 'model');
  return JSON.parse(String(notesAnnotations.made.make(item, library, to))) as {
    id: string;
    total: number;
    first: { id: string; items: [Annotation, Annotation] };
  };
};

test('a note names its words with 32 characters of what is around them', () => {
  const [first] = read().first.items;
  assert.deepEqual(first.target, [
    {
      source: 'https://reading.test/cases/bench/original/',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'planners',
        prefix: 'market square, a step hailed by ',
        suffix: ' as a quiet revolution. Mary Dun',
      },
    },
  ]);
});

test('the context of the first words of an article begins where it begins', () => {
  const [note] = bench.notes;
  assert.ok(note);
  const [{ target }] = read({ ...bench, notes: [{ ...note, anchors: [spanOf('Removes')] }] }).first
    .items;
  assert.equal(target[0]?.selector?.['prefix'], 'Council ');
});

test('a note on the whole text has the article for its target', () => {
  const [note] = bench.notes;
  assert.ok(note);
  const [{ target }] = read({ ...bench, notes: [{ ...note, anchors: [] }] }).first.items;
  assert.deepEqual(target, [{ source: 'https://reading.test/cases/bench/original/' }]);
});

test('a note comments and is classified by its technique, at whole addresses', () => {
  const { total, first } = read();
  const [{ id, body, modified }] = first.items;
  assert.equal(total, 2);
  assert.equal(id, 'https://reading.test/cases/bench/#one-planner-becomes-several');
  assert.equal(modified, '2026-05-05T00:00:00Z');
  assert.deepEqual(
    body.map(({ type, purpose }) => [type, purpose]),
    [
      ['TextualBody', 'commenting'],
      ['SpecificResource', 'classifying'],
    ],
  );
  assert.equal(body[0]?.['language'], 'en');
  assert.equal(body[1]?.['source'], 'https://reading.test/techniques/plural-inflation/');
});

test('without an address of the site everything is named by the bytes of the article', () => {
  const urn = `urn:sha256:${bench.article.matter.sha256}`;
  const { id, first } = read(bench, siteWithoutAddress);
  const [{ id: note, target, body }] = first.items;
  assert.equal(id, `${urn}#notes`);
  assert.equal(first.id, `${urn}#notes/page.1`);
  assert.equal(note, `${urn}#notes/one-planner-becomes-several`);
  assert.equal(target[0]?.source, urn);
  assert.deepEqual(body[1], {
    type: 'TextualBody',
    purpose: 'classifying',
    value: 'plural-inflation',
  });
});
