import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSchema } from '../../../../../src/core/citations/reference.ts';
import { sourceNode } from '../../../../../src/site/machines/json-ld/source.ts';

const node = (fields: Record<string, unknown>) =>
  sourceNode(
    referenceSchema.parse({ id: 'minutes', type: 'report', title: 'Minutes', ...fields }),
    (path) => `https://reading.test${path}`,
  );

const dates: [of: string, issued: unknown, written: string | undefined][] = [
  ['a day', { 'date-parts': [[2025, 12, 2]] }, '2025-12-02'],
  ['a month', { 'date-parts': [['2025', '3']] }, '2025-03'],
  ['a year of three digits', { 'date-parts': [[988]] }, '0988'],
  ['a date that is about right', { 'date-parts': [[1820]], circa: true }, undefined],
  ['a year before our era', { 'date-parts': [[-44, 3, 15]] }, undefined],
  [
    'a range, of which the first day counts',
    {
      'date-parts': [
        [2025, 1],
        [2025, 2],
      ],
    },
    '2025-01',
  ],
];
for (const [of, issued, written] of dates)
  test(`${of} is ${written ?? 'left out'}`, () =>
    assert.equal(node({ issued })['datePublished'], written));

test('a source without a date has none', () => assert.equal(node({})['datePublished'], undefined));

test('a title in square brackets is our description, never its name', () => {
  const described = node({ title: '[Letter to the council]' });
  assert.equal(described['description'], 'Letter to the council');
  assert.equal('name' in described, false);
  assert.equal(node({ title: '[Sic] transit' })['name'], '[Sic] transit');
});

test('a source has the type of its kind, and is known by its entry in the bibliography', () => {
  assert.equal(node({})['@type'], 'Report');
  assert.equal(node({ type: 'article-newspaper' })['@type'], 'NewsArticle');
  assert.equal(node({ type: 'treaty' })['@type'], 'CreativeWork');
  assert.equal(node({})['@id'], 'https://reading.test/references/#ref.minutes');
});

test('a publisher that is known is an organisation', () => {
  assert.deepEqual(node({ publisher: 'Town Council' })['publisher'], {
    '@type': 'Organization',
    name: 'Town Council',
  });
  assert.equal(node({})['publisher'], undefined);
});
