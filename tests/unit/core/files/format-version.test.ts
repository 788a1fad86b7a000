import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormatChange } from '../../../../src/core/messages/files.ts';
import {
  firstStated,
  formatOf,
  migrations,
  migrationsSince,
} from '../../../../src/core/files/format-version.ts';

const change = (to: number): FormatChange => ({ to, change: `change ${to}`, advice: `do ${to}` });

test('an engine reads the newest format of its list, in whatever order that is', () => {
  assert.equal(formatOf([change(2), change(4), change(3)]), 4);
  assert.equal(formatOf([]), 1);
});

test('only what the content has not seen is listed, the oldest first', () => {
  const list = [change(4), change(2), change(3)];
  assert.deepEqual(
    migrationsSince(2, list).map(({ to }) => to),
    [3, 4],
  );
  assert.deepEqual(migrationsSince(4, list), []);
});

test('the list has one change for each format, and content that states none is not older than the first that could', () => {
  const formats = migrations.map(({ to }) => to);
  assert.deepEqual(
    formats,
    formats.map((_, index) => index + 2),
  );
  assert.ok(firstStated <= formatOf());
});
