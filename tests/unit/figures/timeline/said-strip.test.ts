import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layDates } from '../../../../src/figures/timeline/said-strip.ts';

const dates = (...years: string[]) => years.map((date) => ({ date, status: 'said' as const }));
const labels = (...years: string[]) => layDates(dates(...years)).map(({ year }) => year);

test('each date keeps its place and its status', () => {
  const events = [
    { date: '2014-02-22', status: 'unsaid' },
    { date: '2014-03', status: 'said' },
    { date: '2026', status: 'later' },
  ] as const;
  assert.deepEqual(layDates(events), [
    { status: 'unsaid', year: '2014' },
    { status: 'said' },
    { status: 'later', year: '2026' },
  ]);
});

test('a year is named once, at its first date; a decade and a year before our era as they are written', () => {
  assert.deepEqual(labels('199X', '1999-01', '1999-02', '-0044'), [
    '199X',
    '1999',
    undefined,
    '-0044',
  ]);
});

test('with more than eight dates labels keep two places between them, and none is at the very end', () => {
  const years = Array.from({ length: 10 }, (_, index) => String(2001 + index));
  assert.deepEqual(labels(...years), [
    '2001',
    undefined,
    '2003',
    undefined,
    '2005',
    undefined,
    '2007',
    undefined,
    '2009',
    undefined,
  ]);
  assert.equal(labels(...Array<string>(9).fill('2001'), '2002').at(-1), undefined);
});
