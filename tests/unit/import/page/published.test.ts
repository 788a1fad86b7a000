import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedOf } from '../../../../src/import/page/published.ts';

for (const [stated, day] of [
  ['2024-03-02T09:00:00Z', '2024-03-02'],
  ['2024-03-02T23:30:00-08:00', '2024-03-02'],
  ['2024/3/2', '2024-03-02'],
  ['20240302', '2024-03-02'],
  ['Sat, 02 Mar 2024 09:00:00 GMT', '2024-03-02'],
  ['March 2, 2024 9:00 am', '2024-03-02'],
  ['2nd March 2024', '2024-03-02'],
  ['2024-13-45', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['0001-01-01', undefined],
  ['1871', '1871'],
  ['1871-08', '1871-08'],
  ['August 1871', '1871-08'],
  ['Aug. 1871', '1871-08'],
  ['2024-13', undefined],
  ['1970', undefined],
  ['0001', undefined],
  ['Monday 2024', undefined],
  ['Printed in 1871 and 1872', undefined],
  ['yesterday', undefined],
  ['2 Monday 2024', undefined],
] as const)
  test(`a stated date: ${stated}`, () => assert.equal(publishedOf([stated]), day));

test('the first that is a day', () => {
  assert.equal(publishedOf(['soon', '2024-03-02', '2023-01-01']), '2024-03-02');
  assert.equal(publishedOf(['2024', '2024-03-02']), '2024-03-02');
  assert.equal(publishedOf([]), undefined);
});
