import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId, escape } from '../../../../src/site/reading-room/css.ts';

test('signs that would end a CSS string are escaped', () => {
  assert.equal(escape('a"b\\c\nd'), 'a\\"b\\\\c\\\nd');
  assert.equal(byId('show.language'), '[id="show.language"]');
  assert.equal(byId('a"]'), '[id="a\\"]"]');
});
