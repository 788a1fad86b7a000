import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { ContentError } from '../../../../src/site/library/content-error.ts';

/** A file with mistakes in its first lines, and with a warning before them. */
function file(path: string, mistakes: number): VFile {
  const made = new VFile({ path });
  made.message('Only a warning', { line: 1, column: 1 });
  for (let line = 2; line < mistakes + 2; line += 1)
    made.message('Wrong', { line, column: 3 }).fatal = true;
  return made;
}

test('one mistake is told in the singular, with its place; warnings are not told', () => {
  const error = new ContentError([file('a.md', 1)]);
  assert.match(error.message, /^There is 1 mistake in the content\.\n\na\.md:2:3 /);
  assert.doesNotMatch(error.message, /warning/);
  assert.deepEqual(error.loc, { file: 'a.md', line: 2, column: 3 });
});

test('twenty mistakes are told; of more it is said how many, and how to see them', () => {
  const all = new ContentError([file('a.md', 12), file('b.md', 8)]).message;
  assert.equal(all.match(/Wrong/g)?.length, 20);
  assert.doesNotMatch(all, /more/);
  const more = new ContentError([file('a.md', 12), file('b.md', 11)]).message;
  assert.match(more, /^There are 23 mistakes in the content\./);
  assert.equal(more.match(/Wrong/g)?.length, 20);
  assert.match(more, /… and 3 more\. `npm run check` lists all of them\.$/);
});

test('an author does not see the line of our code', () =>
  assert.doesNotMatch(String(new ContentError([file('a.md', 1)]).stack), /\.ts:/));
