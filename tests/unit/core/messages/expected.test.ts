import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { describe, expectedAt, schemaAt, unwrap } from '../../../../src/core/messages/expected.ts';

const key = z.string().describe('a key');
const name = z.strictObject({ family: z.string().optional() });
const schema = z.strictObject({
  names: z.array(name).describe('a list of names').optional(),
  labels: z.record(key, z.string().describe('a label')).default({}),
  plain: z.number(),
});

test('what is expected is said by the nearest description on the way', () => {
  assert.equal(expectedAt(schema, ['names', 0, 'family']), 'a list of names');
  assert.equal(expectedAt(schema, ['labels', 'x']), 'a label');
  assert.equal(expectedAt(schema, ['plain']), undefined);
  assert.equal(expectedAt(schema, []), undefined);
});

test('schemas are found in objects, lists and records, inside optional ones too', () => {
  assert.equal(schemaAt(schema, ['names', 3]), name);
  assert.equal(schemaAt(schema, ['labels', 'x'], true), key);
  assert.equal(schemaAt(schema, ['plain', 'x']), undefined);
  assert.equal(unwrap(z.string().optional().default('')) instanceof z.ZodString, true);
  assert.equal(describe(key.optional()), 'a key');
});
