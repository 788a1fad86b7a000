import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stylesIn } from '../../../../src/site/papers/styles.ts';

const { default: defaults, paragraphStyles = [], characterStyles = [] } = stylesIn('cy-GB');

test('words without a language of their own are in that of the paper, in any script', () => {
  assert.deepEqual(defaults?.document?.run?.language, {
    value: 'cy-GB',
    eastAsia: 'cy-GB',
    bidirectional: 'cy-GB',
  });
  assert.equal(stylesIn('fr-FR').default?.document?.run?.language?.value, 'fr-FR');
});

test('a style is based on, and followed by, styles that exist', () => {
  const known = new Set([
    ...[...paragraphStyles, ...characterStyles].map(({ id }) => id),
    ...['Normal', 'ListParagraph', 'DefaultParagraphFont', 'Heading1', 'Heading2'],
  ]);
  for (const { id, basedOn, next } of [...paragraphStyles, ...characterStyles]) {
    if (basedOn !== undefined) assert.ok(known.has(basedOn), `${id} is based on ${basedOn}`);
    if (next !== undefined) assert.ok(known.has(next), `${id} is followed by ${next}`);
  }
});

test('each style has an id and a name of its own, as a teacher finds it in Word', () => {
  const all = [...paragraphStyles, ...characterStyles];
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
});

test('a page break never parts a question, a task or its lines from what follows', () => {
  const keeps = (id: string) =>
    paragraphStyles.find((style) => style.id === id)?.paragraph?.keepNext;
  for (const id of ['Question', 'QuestionInKey', 'Task', 'AnswerLine', 'NoteTitle', 'CardTitle'])
    assert.equal(keeps(id), true, id);
  assert.equal(keeps('AnswerLineLast'), false);
});

test('headings have the levels by which Word lists them', () =>
  assert.deepEqual(
    [defaults?.heading1, defaults?.heading2, defaults?.heading3].map(
      (style) => style?.paragraph?.outlineLevel,
    ),
    [0, 1, 2],
  ));
