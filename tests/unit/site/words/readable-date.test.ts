import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOfDate } from '../../../../src/core/text/date-span.ts';
import { createWords } from '../../../../src/core/words/words.ts';
import { readableDate } from '../../../../src/site/words/readable-date.ts';

const english = createWords('en');
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
    assert.equal(readableDate(date, english), words);
  });

const french = createWords('fr', {
  'dates.since': 'depuis {date}',
  'dates.possibly': 'peut-être {date}',
  'dates.about': 'vers {date}',
  'dates.winter': 'hiver {year}',
  'dates.beforeChrist': '{year} av. J.-C.',
});
for (const [date, words] of [
  ['2022-02-24', '24 février 2022'],
  ['2014-09/2015-02', 'septembre 2014–février 2015'],
  ['1871%', 'peut-être vers 1871'],
  ['2014/..', 'depuis 2014'],
  ['2024-24', 'hiver 2024'],
  ['[1871,1872]', '1871 ou 1872'],
  ['-0399-05', 'mai 400 av. J.-C.'],
] as const)
  test(`${date} is read in French as ${words}`, () =>
    assert.equal(readableDate(date, french), words));

test('a date takes the order of its language', () =>
  assert.equal(readableDate('2022-02-24', createWords('ja')), '2022年2月24日'));
