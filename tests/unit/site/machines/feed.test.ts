import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../../../src/site/machines/feed.ts';
import { build, contentFiles, inCase, validContent } from '../../support/content.ts';

const at = (path: string): string => new URL(path, 'https://reading.test').href;
const feedOf = (overrides: Record<string, string> = {}): string =>
  atomFeed(build(contentFiles(overrides)).library, at);
const idsOf = (feed: string): string[] =>
  [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);

test('the feed is identified by the home page, each entry by a whole address of its own', () => {
  const [feed, ...entries] = idsOf(feedOf());
  assert.equal(feed, 'https://reading.test/');
  assert.ok(entries.length >= 2);
  assert.equal(new Set(entries).size, entries.length);
  for (const id of entries) assert.match(id, /^https:\/\/reading\.test\/cases\/bench\//);
  assert.ok(entries.includes('https://reading.test/cases/bench/'));
});

test('a layer that is changed again is a new entry', () => {
  const path = inCase('commentary.md');
  const later = (validContent[path] ?? '').replace('updated: 2026-05-05', 'updated: 2026-06-06');
  const before = idsOf(feedOf());
  const after = idsOf(feedOf({ [path]: later }));
  const added = after.filter((id) => !before.includes(id));
  assert.equal(added.length, 1);
  assert.match(added[0] ?? '', /2026-06-06/);
});

test('entries are sorted, newest first', () => {
  const dates = [...feedOf().matchAll(/<entry>[\s\S]*?<updated>(.*?)<\/updated>/g)].map(
    ([, date = '']) => date,
  );
  assert.deepEqual(dates, dates.toSorted().reverse());
});
