import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  holdsAnswers,
  isLessonList,
  isLessonName,
  lessonListNames,
  lessonNames,
  lessonPageNames,
  teacherOnly,
} from '../../../../src/core/files/lesson-parts.ts';

test('each part is either prose or a list', () => {
  assert.deepEqual([...lessonPageNames, ...lessonListNames].toSorted(), lessonNames.toSorted());
  assert.deepEqual(lessonListNames, ['questions', 'quiz', 'evidence']);
});

test('what speaks to the teacher is not for students', () => {
  assert.deepEqual(teacherOnly, ['plan', 'key', 'guidance', 'questions']);
});

test('answers are in the key, the questions and the quiz', () => {
  assert.deepEqual(lessonNames.filter(holdsAnswers), ['key', 'questions', 'quiz']);
});

test('names of other files are no parts', () => {
  for (const name of ['notes', 'Plan', '', 'toString', 'constructor']) {
    assert.equal(isLessonName(name), false, name);
    assert.equal(isLessonList(name), false, name);
    assert.equal(holdsAnswers(name), false, name);
  }
});
