import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSchema } from '../../../../src/core/citations/reference.ts';

const least = { id: 'a', type: 'webpage', title: 'A' };
const isValid = (fields: Record<string, unknown>): boolean =>
  referenceSchema.safeParse({ ...least, ...fields }).success;

const fields: Record<string, { valid: unknown[]; invalid: unknown[] }> = {
  id: {
    valid: ['a', 'echo-1999', 'кіт', 'a:b/c.d', '_x', '1'],
    invalid: ['', '-a', 'a b', '@a', 'constructor', 'toString', 1, undefined],
  },
  type: { valid: ['book'], invalid: ['', undefined] },
  title: { valid: ['A'], invalid: ['', undefined, 1] },
  publisher: { valid: ['Echo', undefined], invalid: ['', 1] },
  author: {
    valid: [[], [{ family: 'Grey', given: 'Ann' }], [{ literal: 'The council' }]],
    invalid: ['Grey', [{ family: 'constructor' }], [{ given: 'to String.' }], [{ literal: 1 }]],
  },
  issued: {
    valid: [
      { 'date-parts': [[2025]] },
      { 'date-parts': [[2025, 12, 2]] },
      { 'date-parts': [['2025', '12']] },
      {
        'date-parts': [
          [2025, 1],
          [2025, 2],
        ],
      },
      { literal: 'spring' },
    ],
    invalid: [
      '2025',
      { 'date-parts': [] },
      { 'date-parts': [[]] },
      { 'date-parts': [[2025, 1, 2, 3]] },
      { 'date-parts': [['spring']] },
      { 'date-parts': [[2025.5]] },
      { 'date-parts': [[2025, 1], [2025]] },
      { 'date-parts': [[2025], [2026], [2027]] },
    ],
  },
  URL: {
    valid: ['https://example.org/a', 'http://example.org', undefined],
    invalid: ['javascript:x', 'example.org', 'ftp://example.org', ''],
  },
  language: { valid: ['en', 'zh-Hant', 'EN-gb', undefined], invalid: ['', 'e', 'english words'] },
};

for (const [field, { valid, invalid }] of Object.entries(fields)) {
  for (const value of valid)
    test(`reference: ${field} ${JSON.stringify(value)}`, () =>
      assert.ok(isValid({ [field]: value })));
  for (const value of invalid)
    test(`reference: not ${field} ${JSON.stringify(value)}`, () =>
      assert.ok(!isValid({ [field]: value })));
}

test('reference: fields that are not checked are kept', () => {
  assert.deepEqual(referenceSchema.parse({ ...least, volume: 3 }), { ...least, volume: 3 });
});
