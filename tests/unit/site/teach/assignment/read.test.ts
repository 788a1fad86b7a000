import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAssignment } from '../../../../../src/site/teach/assignment/read.ts';
import { writeAssignment } from '../../../../../src/site/teach/assignment/write.ts';

const known = {
  lenses: ['language', 'fairness', 'framing'],
  slugs: ['one-planner', 'two-sides', 'дві-сторони'],
  aliases: new Map([['many-planners', 'one-planner']]),
};

test('a choice comes back from its fragment, in any script', () => {
  for (const assignment of [
    { kind: 'lenses' as const, lenses: ['language', 'framing'] },
    { kind: 'notes' as const, slugs: ['one-planner', 'дві-сторони'] },
  ]) {
    const fragment = writeAssignment(assignment);
    assert.match(fragment, /^#[\w=,%-]+$/, 'nothing in it breaks a link');
    assert.deepEqual(readAssignment(fragment, known), assignment);
  }
});

for (const [name, fragment, expected] of [
  [
    'hand-written',
    '#lenses=fairness,language',
    { kind: 'lenses', lenses: ['language', 'fairness'] },
  ],
  ['without its sign', 'only=two-sides', { kind: 'notes', slugs: ['two-sides'] }],
  [
    'a note that is gone is left out',
    '#only=two-sides,gone',
    { kind: 'notes', slugs: ['two-sides'] },
  ],
  [
    'a note by its former address',
    '#only=many-planners',
    { kind: 'notes', slugs: ['one-planner'] },
  ],
  ['none that there is', '#only=gone', undefined],
  ['a note’s permalink', '#two-sides', undefined],
  ['an empty list', '#only=', undefined],
  ['an empty fragment', '', undefined],
  ['a broken escape', '#only=%E0%A4,two-sides', { kind: 'notes', slugs: ['two-sides'] }],
  ['slugs are no lenses', '#lenses=two-sides', undefined],
] as const)
  test(`fragment: ${name}`, () => assert.deepEqual(readAssignment(fragment, known), expected));
