import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignmentOf, isUnfinished, kindOfChange } from '../../../src/client/assignment-form.ts';

/** A form with these values. */
function form(...values: [name: string, value: string][]): FormData {
  const data = new FormData();
  for (const [name, value] of values) data.append(name, value);
  return data;
}

test('all notes are no choice, whatever else is ticked', () => {
  assert.equal(assignmentOf(form(['notes', 'all'], ['lens', 'framing'])), undefined);
});

test('a choice takes the values of its own kind only', () => {
  const ticked: [string, string][] = [
    ['lens', 'framing'],
    ['lens', 'fairness'],
    ['note', 'one'],
    ['core', 'two'],
  ];
  assert.deepEqual(assignmentOf(form(['notes', 'lenses'], ...ticked)), {
    kind: 'lenses',
    lenses: ['framing', 'fairness'],
  });
  assert.deepEqual(assignmentOf(form(['notes', 'only'], ...ticked)), {
    kind: 'notes',
    slugs: ['one'],
  });
  assert.deepEqual(assignmentOf(form(['notes', 'core'], ...ticked)), {
    kind: 'notes',
    slugs: ['two'],
  });
});

test('a kind without a value is unfinished; all notes are not', () => {
  assert.equal(isUnfinished(assignmentOf(form(['notes', 'lenses'], ['note', 'one']))), true);
  assert.equal(isUnfinished(assignmentOf(form(['notes', 'only'], ['note', 'one']))), false);
  assert.equal(isUnfinished(undefined), false);
});

for (const [name, value, expected] of [
  ['lens', 'framing', 'lenses'],
  ['note', 'one', 'only'],
  ['notes', 'all', 'all'],
  ['page', 'read', undefined],
] as const)
  test(`a change of ${name} selects ${expected}`, () =>
    assert.equal(kindOfChange({ name, value }), expected));
