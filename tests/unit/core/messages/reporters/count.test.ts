import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { count } from '../../../../../src/core/messages/reporters/count.ts';

test('errors, warnings and what can be fixed are counted over all files', () => {
  const [one, two, three] = ['a.md', 'b.md', 'c.md'].map((path) => new VFile({ path }));
  assert.ok(one && two && three);
  one.message('Wrong').fatal = true;
  const fix = { title: 'Fix it', edits: [{ start: 0, end: 1, text: 'x' }] };
  one.message('Long').fix = fix;
  two.message('Odd');
  two.data.tidying = [{ ...fix, edits: [{ start: 5, end: 6, text: 'y' }] }];
  assert.deepEqual(count([one, two, three]), { files: 3, errors: 1, warnings: 2, fixable: 2 });
});
