import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, contentFiles, inCase, messagesOf, shortForm } from '../../../support/content.ts';

const lesson = (overrides: Record<string, string | undefined> = {}) =>
  build(contentFiles(overrides)).library.cases[0]?.lesson;

test('a whole lesson has every part', () => {
  const built = lesson();
  assert.deepEqual(built?.missing, []);
  assert.deepEqual(Object.keys(built?.pages ?? {}).sort(), [
    'guidance',
    'homework',
    'key',
    'plan',
    'rubric',
    'worksheet',
  ]);
  assert.ok(built && built.questions.length > 0 && built.quiz.length > 0);
  assert.ok(built.evidence.length > 0 && built.rubric);
});

test('quotes of questions are the words of the article', () => {
  const questions = '## Who?\n\n> a **quiet revolution**\n\n#evaluate\n\nListen for this.\n';
  const built = lesson({ [inCase('lesson/questions.md')]: questions });
  assert.deepEqual(
    built?.questions.map(({ quotes }) => quotes),
    [['quiet revolution']],
  );
});

test('a part that is missing is said once, and the rest is there', () => {
  const without = { [inCase('lesson/quiz.md')]: undefined, [inCase('lesson/key.md')]: undefined };
  const built = lesson(without);
  assert.deepEqual(built?.missing.toSorted(), ['key', 'quiz']);
  assert.deepEqual(built?.quiz, []);
  const rules = messagesOf(contentFiles(without)).map(shortForm);
  assert.equal(rules.filter((rule) => rule.includes('lesson-incomplete')).length, 1);
});

test('without a plan a lesson is the parts that it has, such as a quiz', () => {
  const parts = 'plan guidance questions key rubric worksheet evidence homework';
  const without = Object.fromEntries(
    parts.split(' ').map((part) => [inCase(`lesson/${part}.md`), undefined]),
  );
  assert.ok((lesson(without)?.quiz.length ?? 0) > 0);
  assert.deepEqual(messagesOf(contentFiles(without)).map(shortForm), []);
});

test('a list without an entry, and a page without text, are reported', () => {
  const rules = messagesOf(
    contentFiles({
      [inCase('lesson/quiz.md')]: 'Nothing yet.\n',
      [inCase('lesson/plan.md')]: '---\ntitle: Plan\nsummary: About it.\n---\n',
    }),
  ).map(({ ruleId, file }) => `${file?.split('/').at(-1)} ${ruleId}`);
  assert.deepEqual(rules.toSorted(), ['plan.md entry-body-missing', 'quiz.md layer-empty']);
});
