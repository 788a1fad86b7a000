import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showsNote } from '../../../../../src/site/teach/assignment/shows.ts';

const note = { slug: 'one', lens: 'framing' };

test('without a choice every note is shown', () => assert.equal(showsNote(undefined, note), true));

test('a choice of lenses goes by the lens, a choice of notes by the slug', () => {
  assert.equal(showsNote({ kind: 'lenses', lenses: ['framing'] }, note), true);
  assert.equal(showsNote({ kind: 'lenses', lenses: ['one'] }, note), false);
  assert.equal(showsNote({ kind: 'notes', slugs: ['one'] }, note), true);
  assert.equal(showsNote({ kind: 'notes', slugs: ['framing'] }, note), false);
});
