import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/import/model.ts';
import { readText } from '../../../src/import/read-text.ts';

const read = (text: string, title?: string) => {
  const found = readText(text, title);
  assert.ok(!isProblem(found), JSON.stringify(found));
  return [found.headline, ...found.paragraphs];
};
const problem = (text: string, title?: string): string => {
  const found = readText(text, title);
  assert.ok(isProblem(found));
  return found.problem;
};

const texts: [of: string, text: string, parts: string[]][] = [
  ['blank lines', 'Title\n\nOne\ntwo.\n \nThree.', ['Title', 'One two.', 'Three.']],
  ['a sentence on each line', 'Title\nOne.\n“Two?”\nThree', ['Title', 'One.', '“Two?”', 'Three']],
  [
    'lines that were wrapped',
    'Title\nOne two\nthree four\nfive.',
    ['Title', 'One two three four five.'],
  ],
  ['white space everywhere', '\n  Title \t x \n\n\n  One.  \n', ['Title x', 'One.']],
  ['sentences of another script', 'Назва\nОдин。\n两句！', ['Назва', 'Один。', '两句！']],
];
for (const [of, text, parts] of texts)
  test(`paragraphs of a text with ${of}`, () => assert.deepEqual(read(text), parts));

test('a headline of several lines is taken as far as it was said to go', () => {
  const text = 'The old\nbench (1974)\nOne.\n\nTwo.';
  assert.deepEqual(read(text, 'The old bench (1974)'), ['The old bench (1974)', 'One.', 'Two.']);
});

test('a headline that is not at the beginning, or only a part of a word, is none', () => {
  assert.match(problem('Other words.\n\nOne.', 'The bench'), /does not begin with `The bench`/);
  assert.match(problem('The benches.\n\nOne.', 'The bench'), /does not begin/);
  assert.match(problem('The bench\n\nOne.', ' '), /does not begin/);
});

test('a first line of 300 letters can be a headline, one of 301 asks', () => {
  assert.equal(read(`${'a'.repeat(300)}\n\nOne.`).length, 2);
  assert.match(problem(`${'a'.repeat(301)}\n\nOne.`), /has 301 letters/);
});

test('a headline alone is no article', () => assert.match(problem('Title\n\n'), /Only a headline/));
