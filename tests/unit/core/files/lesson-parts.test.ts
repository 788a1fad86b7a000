import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isLessonList,
  isLessonName,
  lessonListNames,
  lessonNames,
  fileOfPart,
  isOptional,
  lessonPageNames,
  partOfFile,
} from '../../../../src/core/files/lesson-parts.ts';

test('each part is either prose or a list', () => {
  assert.deepEqual([...lessonPageNames, ...lessonListNames].toSorted(), lessonNames.toSorted());
  assert.deepEqual(lessonListNames, ['questions', 'quiz', 'evidence']);
});

test('names of other files are no parts', () => {
  for (const name of ['notes', 'Plan', '', 'toString', 'constructor']) {
    assert.equal(isLessonName(name), false, name);
    assert.equal(isLessonList(name), false, name);
  }
});

test('a part has one file, and a file one part', () => {
  for (const name of lessonNames) assert.equal(partOfFile(fileOfPart(name)), name);
  assert.equal(fileOfPart('worksheet-support'), 'worksheet.support');
  assert.equal(partOfFile('worksheet-support'), undefined);
  assert.deepEqual(lessonNames.filter(isOptional), ['worksheet-support', 'worksheet-stretch']);
});
