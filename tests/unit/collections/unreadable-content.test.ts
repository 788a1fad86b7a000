import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyUnreadable } from '../../../src/collections/unreadable-content.ts';

const why = (code: string): string => whyUnreadable('content/a.md', { code, message: 'no' });

test('why a file cannot be read is said in words', () => {
  assert.match(why('EACCES'), /^`content\/a\.md` cannot be read: this user has no permission/);
  assert.match(why('ENOENT'), /leads nowhere/);
  assert.match(why('ELOOP'), /leads to itself/);
  assert.equal(why('EIO'), '`content/a.md` cannot be read: EIO.');
});
