import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOfDate } from '../../../../src/core/text/date-span.ts';
import { isoDate, readableDate } from '../../../../src/core/text/dates.ts';

for (const [date, words] of [
  ['2022-02-24', '24 February 2022'],
  ['2026-02~', 'about February 2026'],
  ['2013/2014', '2013–2014'],
  ['2014', '2014'],
  ['2014-07', 'July 2014'],
  ['2014-09/2015-02', 'September 2014–February 2015'],
  ['1871?', 'possibly 1871'],
  ['1871%', 'possibly about 1871'],
  ['199X', 'the 1990s'],
  ['19XX', 'the years 1900 to 1999'],
  ['1871-08-XX', 'August 1871'],
  ['2014/..', 'since 2014'],
  ['../2014', 'until 2014'],
  ['2014/', '2014–?'],
  ['2024-21', 'spring 2024'],
  ['2024-24', 'winter 2024'],
  ['[1871,1872]', '1871 or 1872'],
  ['{1871,1872}', '1871 and 1872'],
  ['-0399', '400 BC'],
  ['0080-05', 'May 0080'],
  ['2025-12-02T10:00:00Z', '2 December 2025'],
] as const)
  test(`${date} is read as ${words}`, () => {
    assert.ok(spanOfDate(date));
    assert.equal(readableDate(date), words);
  });

test('programs get a date only if nothing about it is uncertain', () => {
  assert.deepEqual(
    ['1871', '1871-08', '1871-08-02', '1871~', '1871/1872', '199X', 'unknown'].map(isoDate),
    ['1871', '1871-08', '1871-08-02', undefined, undefined, undefined, undefined],
  );
});
