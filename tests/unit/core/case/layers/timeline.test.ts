import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimeline } from '../../../../../src/core/case/layers/timeline.ts';
import { article, layer } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return { events: readTimeline(entries, file, ['politics', 'law']), rules: rules(), file };
};
const event = (title: string, tags = ''): string =>
  `## ${title}\n\n${tags && `${tags}\n\n`}What happened.\n\n`;

test('an event has its date, title, topics, words and bounds', () => {
  const { events, rules } = read(
    '## 1974: The bench is set up\n\n> **since 1974**\n\n#politics #law\n\nThe year.\n',
  );
  assert.deepEqual(rules, []);
  const [first] = events;
  assert.equal(first?.date, '1974');
  assert.equal(first?.title, 'The bench is set up');
  assert.deepEqual(first?.topics, ['politics', 'law']);
  assert.deepEqual(first?.anchors, [
    { start: article.indexOf('since'), end: article.indexOf('since') + 10 },
  ]);
  assert.equal(first?.earliest, Date.UTC(1974, 0, 1));
  assert.equal(first?.latest, Date.UTC(1974, 11, 31, 23, 59, 59, 999));
  assert.equal(first?.line, 1);
});

test('events are sorted by their earliest moment, then by their latest', () => {
  const { events } = read(
    event('2026-04-28: The vote') +
      event('2020: A year') +
      event('2013/2014: Two years') +
      event('2020-01-01: A day') +
      event('1974: First'),
  );
  assert.deepEqual(
    events.map(({ date }) => date),
    ['1974', '2013/2014', '2020-01-01', '2020', '2026-04-28'],
  );
});

for (const title of ['Tomorrow: it rains', '2026-13-45: No such day', '2026: ', '2026-04-28'])
  test(`the date of “${title}” is reported, and the event left out`, () => {
    const { events, rules } = read(event(title));
    assert.deepEqual(rules, ['1 date-invalid']);
    assert.deepEqual(events, []);
  });

test('an unknown topic is reported', () => {
  assert.deepEqual(read(event('2020: A year', '#weather')).rules, ['3 tag-unknown']);
});

test('an event that the article leaves out has no words', () => {
  assert.deepEqual(read(event('2020: A year')).events[0]?.anchors, []);
});

test('as long as the topics are not known, no topic is reported', () => {
  const { entries, rules, file } = layer(event('2020: A year', '#weather'));
  const [first] = readTimeline(entries, file, undefined);
  assert.deepEqual(rules(), []);
  assert.deepEqual(first?.topics, ['weather']);
});

test('what the message calls a date is what comes before the colon', () => {
  const { file } = read(event('12 May 2020: rain'));
  assert.equal(file.messages[0]?.reason, 'Unexpected date `12 May 2020`, expected EDTF');
});
