import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { exportSite } from '../../../src/site/machines/export-site.ts';
import { sha256, source } from '../support/valid-content.ts';
import { subjects } from './support/cases.ts';

const [small] = subjects;
const made = (file: string): string => {
  assert.ok(small);
  return Buffer.from(
    makeDownload(file, small.item, small.library, exportSite(undefined)) ?? '',
  ).toString();
};
const urn = `urn:sha256:${sha256(source)}`;

interface Annotation {
  id: string;
  body: Record<string, string>[];
  target: { source: string }[];
}

test('annotations of a site without an address are named by the text that they are about', () => {
  const collection = JSON.parse(made('annotations.jsonld')) as {
    id: string;
    first: { id: string; items: Annotation[] };
  };
  assert.equal(collection.id, `${urn}#notes`);
  assert.equal(collection.first.id, `${urn}#notes/page.1`);
  const [one, two] = collection.first.items;
  assert.equal(one?.id, `${urn}#notes/one-planner-becomes-several`);
  assert.equal(two?.id, `${urn}#notes/two-sides-of-the-square`);
  assert.deepEqual(
    one?.target.map((target) => target.source),
    [urn],
  );
  assert.deepEqual(one?.body[1], {
    type: 'TextualBody',
    purpose: 'classifying',
    value: 'plural-inflation',
  });
});

test('its table of notes has no addresses', () => {
  assert.doesNotMatch(made('notes.csv'), /https?:|undefined/);
});

test('an address on another site stays, one on this site is not known', () => {
  const { absolute } = exportSite(undefined);
  assert.equal(absolute('https://example.org/a'), 'https://example.org/a');
  assert.equal(absolute('/cases/bench/'), undefined);
  assert.equal(
    exportSite(new URL('https://reading.test')).absolute('/cases/bench/'),
    'https://reading.test/cases/bench/',
  );
});
