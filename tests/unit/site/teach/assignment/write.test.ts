import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeAssignment } from '../../../../../src/site/teach/assignment/write.ts';

test('a choice is a list by name, each value escaped', () => {
  assert.equal(writeAssignment({ kind: 'lenses', lenses: ['a', 'b'] }), '#lenses=a,b');
  assert.equal(
    writeAssignment({ kind: 'notes', slugs: ['one', 'a,b', 'ї'] }),
    '#only=one,a%2Cb,%D1%97',
  );
});

test('an empty choice leaves no fragment', () => {
  assert.equal(writeAssignment({ kind: 'notes', slugs: [] }), '');
  assert.equal(writeAssignment({ kind: 'lenses', lenses: [] }), '');
});
