import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyEvents, readableDate } from '../../../../src/figures/timeline/timeline.ts';
import type { TimelineEvent } from '../../../../src/core/case/layers/timeline.ts';

const event = (date: string, isSaid = false): TimelineEvent => ({
  slug: date,
  date,
  title: date,
  anchors: isSaid ? [{ start: 0, end: 1 }] : [],
  earliest: Date.parse(date),
  latest: Date.parse(date),
  topics: [],
  body: [],
  line: 1,
});
const classify = (matter: { published: string; notBefore?: string }, ...events: TimelineEvent[]) =>
  classifyEvents({ article: { matter }, timeline: events } as never).map(({ status }) => status);

test('events after the day of the article are later; of that day and before, unsaid', () => {
  assert.deepEqual(
    classify(
      { published: '2026-03-02' },
      event('2026-03-01'),
      event('2026-03-02'),
      event('2026-03-03'),
    ),
    ['unsaid', 'unsaid', 'later'],
  );
});

test('an event that the article says is said, whatever its date', () => {
  assert.deepEqual(classify({ published: '2026-03-02' }, event('2026-03-03', true)), ['said']);
});

test('without a date the earliest possible day counts, and without that nothing is later', () => {
  const unknown = { published: 'unknown' };
  assert.deepEqual(classify({ ...unknown, notBefore: '2026-03-02' }, event('2026-03-03')), [
    'later',
  ]);
  assert.deepEqual(classify(unknown, event('2026-03-03')), ['unsaid']);
});

for (const [date, words] of [
  ['2022-02-24', '24 February 2022'],
  ['2026-02~', 'about February 2026'],
  ['2013/2014', '2013–2014'],
  ['2014', '2014'],
  ['2014-07', 'July 2014'],
  ['2014-09/2015-02', 'September 2014–February 2015'],
] as const)
  test(`${date} is read as ${words}`, () => assert.equal(readableDate(date), words));
