import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyEvents } from '../../../../src/figures/timeline/timeline.ts';
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

test('of a date that is a month or a span the last day counts', () => {
  const days = [event('1871-08-31'), event('1871-09-01')];
  assert.deepEqual(classify({ published: '1871-08' }, ...days), ['unsaid', 'later']);
  assert.deepEqual(classify({ published: '1870/1871~' }, ...days), ['unsaid', 'unsaid']);
  assert.deepEqual(classify({ published: '1870/..' }, ...days), ['unsaid', 'unsaid']);
});
