import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainWriteError } from '../../../../src/cli/commands/explain-write-error.ts';

const explain = (code: string): string | undefined =>
  explainWriteError({ code, path: 'dist/a' }, 'check');

test('errors of the file system are explained, with what to do and again', () => {
  assert.equal(explain('ENOSPC'), 'The disk is full. Free some space, and check again.');
  assert.match(explain('EACCES') ?? '', /^`dist\/a` cannot be written: this user .* check again/);
  assert.match(explain('EROFS') ?? '', /read-only/);
  assert.match(explain('EBUSY') ?? '', /another program uses it/);
});

test('an error of another kind is not', () => {
  assert.equal(explain('ERR_ASSERTION'), undefined);
  assert.equal(explainWriteError(new TypeError('x'), 'check'), undefined);
});
