import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeQtiPackage, quizQti } from '../../../src/exports/qti-package.ts';
import { writeQti } from '../../../src/exports/qti.ts';
import { bench, library } from '../support/bench.ts';
import { packageProblems } from './support/package-problems.ts';
import { quiz } from './support/questions.ts';
import { all, readXml } from './support/read-xml.ts';
import { site } from './support/site.ts';
import { unzip } from './support/unzip.ts';

const files = unzip(makeQtiPackage(quiz));

test('a package holds the quiz and a manifest that names it, nothing else', () => {
  assert.deepEqual(Object.keys(files), ['imsmanifest.xml', 'quiz/quiz.xml']);
  assert.equal(files['quiz/quiz.xml'], writeQti(quiz));
  assert.deepEqual(packageProblems(files), []);
});

test('a platform is told which version of QTI it imports, and replaces what it imported before', () => {
  const manifest = readXml(files['imsmanifest.xml'] ?? '');
  assert.equal(manifest.attributes['identifier'], 'sr.bench.quiz.package');
  assert.deepEqual(all(manifest, 'resource')[0]?.attributes, {
    identifier: 'sr.bench.quiz.resource',
    type: 'imsqti_xmlv1p2',
    href: 'quiz/quiz.xml',
  });
});

test('a case without a quiz has no package, and one with a quiz gives it to platforms only', () => {
  assert.ok(quizQti.made.by === 'model' && bench.lesson);
  const withoutQuiz = { ...bench, lesson: { ...bench.lesson, quiz: [] } };
  assert.equal(quizQti.isOffered(withoutQuiz), false);
  assert.equal(quizQti.made.make(withoutQuiz, library, site), undefined);
  assert.deepEqual([quizQti.audience, quizQti.reveals], ['platform', 'answers']);
});
