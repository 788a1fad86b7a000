import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { describe } from '../../../../src/site/library/describe.ts';

test('a message has its place, its rule, what is wrong and what to do, a line each', () => {
  const message = new VFile('a\n').message('Unexpected tag', { line: 3, column: 2 });
  message.ruleId = 'tag-extra';
  assert.equal(describe('a.md', message), 'a.md:3:2  tag-extra\nUnexpected tag');
  message.note = 'Keep one.';
  assert.equal(describe('a.md', message), 'a.md:3:2  tag-extra\nUnexpected tag\nKeep one.');
});
