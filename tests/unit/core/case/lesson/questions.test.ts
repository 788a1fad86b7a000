import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestions } from '../../../../../src/core/case/lesson/questions.ts';
import { layer, words } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return { questions: readQuestions(entries, file), rules: rules() };
};

test('a question has its level, words and note, in the order of the file', () => {
  const { questions, rules } = read(
    '## Why?\n\n> hail\n\n#evaluate\n\nListen for this.\n\n## Who?\n\n#remember\n\nAnd this.\n',
  );
  assert.deepEqual(rules, []);
  assert.deepEqual(
    questions.map(({ question, slug, level, note, anchors }) => [
      question,
      slug,
      level,
      words(note),
      anchors.length,
    ]),
    [
      ['Why?', 'why', 'evaluate', 'Listen for this.', 1],
      ['Who?', 'who', 'remember', 'And this.', 0],
    ],
  );
});

test('without a level a question is reported and left out', () => {
  const { questions, rules } = read('## Why?\n\nListen.\n');
  assert.deepEqual(rules, ['1 tag-missing']);
  assert.deepEqual(questions, []);
});

test('an unknown level is reported once', () => {
  assert.deepEqual(read('## Why?\n\n#ponder\n\nListen.\n').rules, ['3 tag-unknown']);
});

test('a question whose quote is not found is left out', () => {
  const { questions, rules } = read('## Why?\n\n> no such words\n\n#evaluate\n\nListen.\n');
  assert.deepEqual(rules, ['3 quote-not-found']);
  assert.deepEqual(questions, []);
});
