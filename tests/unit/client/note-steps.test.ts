import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOut, stepFrom } from '../../../src/client/note-steps.ts';

const note = (name: string, open = false) => ({ name, open });

test('a click opens the innermost note, further clicks the next one out, and then begin again', () => {
  assert.equal(nextOut([note('in'), note('out')])?.name, 'in');
  assert.equal(nextOut([note('in', true), note('out')])?.name, 'out');
  assert.equal(nextOut([note('in'), note('out', true)])?.name, 'in');
  assert.equal(nextOut([]), undefined);
});

const notes = ['a', 'b', 'c', 'd'];

/** The note that a step reaches; these are hidden by a filter. */
const step = (current: number, direction: 1 | -1, ...hidden: string[]) =>
  stepFrom(notes, current, direction, (name) => hidden.includes(name));

test('steps lead to the neighbours', () => {
  assert.equal(step(1, 1), 'c');
  assert.equal(step(1, -1), 'a');
});

test('without a current note, forwards begins at the first and backwards at the last', () => {
  assert.equal(step(-1, 1), 'a');
  assert.equal(step(-1, -1), 'd');
});

test('hidden notes are passed over', () => {
  assert.equal(step(0, 1, 'b', 'c'), 'd');
  assert.equal(step(3, -1, 'c'), 'b');
  assert.equal(step(-1, 1, 'a'), 'b');
});

test('there is no step beyond the ends', () => {
  assert.equal(step(3, 1), undefined);
  assert.equal(step(0, -1), undefined);
  assert.equal(step(0, 1, 'b', 'c', 'd'), undefined);
});
