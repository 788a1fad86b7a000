import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOfDate } from '../../../../src/core/text/date-span.ts';

for (const date of ['unknown', 'August 1871', '1871-13', '2025-02-30', ''])
  test(`${date || 'nothing'} is no date`, () => assert.equal(spanOfDate(date), undefined));

test('a date spans from its first to its last moment', () => {
  const at = (text: string) => Date.parse(text);
  assert.deepEqual(spanOfDate('2024-02'), {
    earliest: at('2024-02-01T00:00:00.000Z'),
    latest: at('2024-02-29T23:59:59.999Z'),
  });
  assert.equal(spanOfDate('2014/..')?.latest, Infinity);
});
