import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeQti } from '../../../src/exports/qti.ts';
import { quiz } from './support/questions.ts';
import { all, readXml } from './support/read-xml.ts';

const document = readXml(writeQti(quiz));
const texts = (name: string): string[] => all(document, name).map(({ text }) => text);
const attribute = (name: string, key: string): (string | undefined)[] =>
  all(document, name).map(({ attributes }) => attributes[key]);

test('an assessment has the id and the title of its quiz', () => {
  assert.deepEqual(attribute('assessment', 'ident'), ['sr.bench.quiz']);
  assert.deepEqual(attribute('assessment', 'title'), ['Quiz: A & B']);
  assert.deepEqual(attribute('item', 'ident'), ['sr.bench.quiz.who']);
});

test('a platform shuffles the options and takes one of them', () => {
  assert.deepEqual(attribute('response_label', 'ident'), ['option1', 'option2', 'option3']);
  assert.deepEqual(attribute('render_choice', 'shuffle'), ['Yes']);
  assert.deepEqual(attribute('response_lid', 'rcardinality'), ['Single']);
});

test('only the right option scores, and it scores everything', () => {
  assert.deepEqual(texts('varequal'), ['option2']);
  assert.deepEqual(texts('setvar'), ['100']);
  assert.deepEqual(attribute('decvar', 'maxvalue'), ['100']);
});

test('the reason is shown whatever was answered, before the score is decided', () => {
  const [always, right] = all(document, 'respcondition');
  assert.deepEqual(always?.attributes, { continue: 'Yes' });
  assert.ok(always && all(always, 'other').length === 1);
  assert.deepEqual(right?.attributes, { continue: 'No' });
  assert.deepEqual(attribute('displayfeedback', 'linkrefid'), attribute('itemfeedback', 'ident'));
});

test('the question, the options and the reason are HTML, in this order', () => {
  assert.deepEqual(texts('mattext'), [
    '<p>Who {says} so?</p>\n<p>a=b ~ c#d: e\\f</p>',
    '50% of them',
    '%100%one = all',
    'x ~ y',
    '<p>It is: one.</p>',
  ]);
  assert.ok(attribute('mattext', 'texttype').every((type) => type === 'text/html'));
});

test('answers are not shown as solutions', () => {
  const entries = Object.fromEntries(
    all(document, 'qtimetadatafield').map((field) => field.children.map(({ text }) => text)),
  ) as Record<string, string>;
  assert.equal(entries['qmd_solutionspermitted'], 'No');
  assert.equal(entries['qmd_feedbackpermitted'], 'Yes');
});
