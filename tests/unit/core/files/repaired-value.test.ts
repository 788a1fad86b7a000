import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { glossarySchemas, techniqueSchema } from '../../../../src/core/files/schemas.ts';
import { defaultSite } from '../../../../src/core/files/site-schema.ts';
import { date, words } from '../../../../src/core/files/fields.ts';
import { repairedValue } from '../../../../src/core/files/repaired-value.ts';

const { lat, lon, map, covers, wikidata, kind, names } = glossarySchemas(
  defaultSite.vocabulary.kinds,
).places.shape;
const { alsoKnownAs } = techniqueSchema.shape;

const cases: [value: unknown, field: z.ZodType, written: string | undefined][] = [
  ['48,5350', lat, '48.535'],
  ["48°32'N", lat, '48.5333'],
  ['48° 32′ 6″ S', lat, '-48.535'],
  ['N 48.5', lat, '48.5'],
  ['48.5° N', lat, '48.5'],
  ['-37,5', lon, '-37.5'],
  ['37.5W', lon, '-37.5'],
  // 148 degrees north, and two coordinates in one, cannot be put right.
  ['148,5', lat, undefined],
  ['48.5, 37.5', lat, undefined],
  ['be-bru', map, 'BE-BRU'],
  ['BE-VLG, BE-WAL', covers, '[BE-VLG, BE-WAL]'],
  ['https://www.wikidata.org/wiki/Q239', wikidata, 'Q239'],
  ['City', kind, 'city'],
  ['metropolis', kind, undefined],
  ['Paris', names, '[Paris]'],
  [2024, words('a title'), '"2024"'],
  [true, words('a title'), '"true"'],
  [{ label: 'Doubt', cite: 'a-1' }, alsoKnownAs, '[{label: "Doubt", cite: "a-1"}]'],
  // A label without its source is not all that is needed.
  ['Doubt', alsoKnownAs, undefined],
  ['2.12.2025', date, '2025-12-02'],
  ['2025/12/2', date, '2025-12-02'],
  ['2025-12-02T10:00:00Z', date, '2025-12-02'],
  ['2025-02-30', date, undefined],
  [null, words('a title'), undefined],
];

for (const [value, field, written] of cases)
  test(`${JSON.stringify(value)} is ${written ? `to be written as ${written}` : 'left to its author'}`, () => {
    assert.equal(repairedValue(value, field), written);
  });
