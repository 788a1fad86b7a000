import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuiz } from '../../../../../src/core/case/lesson/quiz.ts';
import { article, layer, words } from '../../../support/layer.ts';

const read = (body: string, quote = '> **hail**\n\n', tags = '#loaded-word\n\n') => {
  const { entries, file, rules } = layer(`## Which?\n\n${quote}${tags}${body}\n`);
  return { items: readQuiz(entries, file, ['loaded-word']), rules: rules() };
};
const options = '- [ ] one\n- [x] two\n- [ ] three\n';

test('a question has its options, the right one, a rationale, its words and technique', () => {
  const { items, rules } = read(`${options}\nBecause.\n`);
  assert.deepEqual(rules, []);
  const [item] = items;
  assert.deepEqual(item?.options, [
    { words: 'one', isRight: false },
    { words: 'two', isRight: true },
    { words: 'three', isRight: false },
  ]);
  assert.equal(words(item?.rationale ?? []), 'Because.');
  assert.equal(item?.technique, 'loaded-word');
  assert.equal(item?.question, 'Which?');
  assert.equal(item?.slug, 'which');
  assert.deepEqual(item?.anchors, [
    { start: article.indexOf('hail'), end: article.indexOf('hail') + 4 },
  ]);
});

for (const [what, list] of [
  ['two options', '- [ ] one\n- [x] two\n'],
  ['no right one', '- [ ] one\n- [ ] two\n- [ ] three\n'],
  ['two right ones', '- [x] one\n- [x] two\n- [ ] three\n'],
  ['an item without a box', '- [x] one\n- two\n- [ ] three\n'],
  ['no list', 'Text.\n'],
] as const)
  test(`${what}: reported, and not asked`, () => {
    const { items, rules } = read(`${list}\nBecause.\n`);
    assert.equal(rules.length, 1);
    assert.match(rules[0] ?? '', /quiz-options$/);
    assert.deepEqual(items, []);
  });

test('a missing rationale is reported, and the question still asked', () => {
  const { items, rules } = read(options);
  assert.deepEqual(rules, ['1 rationale-missing']);
  assert.equal(items.length, 1);
});

test('a question whose quote is not found is not asked', () => {
  const { items, rules } = read(`${options}\nBecause.\n`, '> no such words\n\n');
  assert.deepEqual(rules, ['3 quote-not-found']);
  assert.deepEqual(items, []);
});

test('a question may be about the whole text, and need not name a technique', () => {
  const { items, rules } = read(`${options}\nBecause.\n`, '', '');
  assert.deepEqual(rules, []);
  assert.equal(items[0]?.technique, undefined);
  assert.deepEqual(items[0]?.anchors, []);
});

test('an unknown technique is reported', () => {
  assert.deepEqual(read(`${options}\nBecause.\n`, '', '#nothing\n\n').rules, ['3 tag-unknown']);
});
