import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../../src/core/case/case.ts';
import { pathsOf, teachParts } from '../../../../src/site/teach/parts.ts';
import { caseWithParts } from '../../support/lesson.ts';

const names = (item: Case): string[] => teachParts(item).map(({ part }) => part);

test('a whole lesson has all its pages; a half-written one only what is there; a case without a lesson none', () => {
  assert.deepEqual(names(caseWithParts()), [
    'plan',
    'guidance',
    'questions',
    'key',
    'rubric',
    'worksheet',
    'evidence',
    'quiz',
    'homework',
    'handout',
  ]);
  assert.deepEqual(names(caseWithParts(['plan'])), ['plan', 'handout']);
  assert.deepEqual(
    names(caseWithParts(['quiz'])),
    ['key', 'quiz', 'handout'],
    'the key has the answers to the quiz',
  );
  assert.deepEqual(names(caseWithParts([])), []);
});

test('what speaks to the teacher is listed with the teacher’s, all else with the students’', () => {
  const students = teachParts(caseWithParts()).filter(({ audience }) => audience === 'students');
  assert.deepEqual(
    students.map(({ part }) => part),
    ['worksheet', 'evidence', 'quiz', 'homework', 'handout'],
  );
});

test('a summary counts, in the singular for one', () => {
  const summaries = new Map(
    teachParts(caseWithParts()).map(({ part, summary }) => [part, summary]),
  );
  assert.match(summaries.get('quiz') ?? '', /^1 question for practice/);
  assert.match(summaries.get('evidence') ?? '', /^1 source to cut out/);
  assert.match(summaries.get('handout') ?? '', /with its 2 notes,/);
});

test('the paths of a page are those of the cases that have it', () => {
  const cases = [caseWithParts(), caseWithParts(['plan'])];
  assert.deepEqual(
    pathsOf(cases, 'quiz').map(({ params, props }) => [params.case, props.part.href]),
    [['bench', '/cases/bench/teach/quiz/']],
  );
  assert.equal(pathsOf(cases, 'plan').length, 2);
});
