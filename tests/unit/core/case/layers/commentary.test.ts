import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommentary } from '../../../../../src/core/case/layers/commentary.ts';
import { article, bodyOf, layer } from '../../../support/layer.ts';

const lensOf = new Map<string, string | undefined>([
  ['loaded-word', 'framing'],
  ['vague-source', 'sourcing'],
  ['broken-file', undefined],
]);
const body = bodyOf(50);
const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return { notes: readCommentary(entries, file, lensOf), rules: rules() };
};

test('a note has its words, techniques, lens and line', () => {
  const { notes, rules } = read(
    `## Praise\n\n> Planners **hail** the removal\n\n#loaded-word #vague-source\n\n${body}\n`,
  );
  assert.deepEqual(rules, []);
  const [note] = notes;
  assert.ok(note);
  const at = article.indexOf('hail');
  assert.deepEqual(note.anchors, [{ start: at, end: at + 4 }]);
  assert.deepEqual(note.techniques, ['loaded-word', 'vague-source']);
  assert.equal(note.lens, 'framing', 'the first technique leads');
  assert.equal(note.arguable, false);
  assert.equal(note.line, 1);
  assert.equal(note.slug, 'praise');
  assert.equal(note.title, 'Praise');
  assert.equal(note.body.length, 1);
});

test('#arguable marks a note and is no technique', () => {
  const { notes, rules } = read(`## A\n\n> hail\n\n#arguable #vague-source\n\n${body}\n`);
  assert.deepEqual(rules, []);
  assert.equal(notes[0]?.arguable, true);
  assert.deepEqual(notes[0]?.techniques, ['vague-source']);
  assert.equal(notes[0]?.lens, 'sourcing');
});

test('#core marks a note and is no technique', () => {
  const { notes, rules } = read(
    `## A\n\n> hail\n\n#vague-source #core\n\n${body}\n\n## B\n\n> hail\n\n#vague-source\n\n${body}\n`,
  );
  assert.deepEqual(rules, []);
  assert.deepEqual(
    notes.map(({ core }) => core),
    [true, false],
  );
  assert.deepEqual(notes[0]?.techniques, ['vague-source']);
  assert.deepEqual(read(`## A\n\n> hail\n\n#core #arguable\n\n${body}\n`).rules, ['1 tag-missing']);
});

test('#arguable alone is not enough: a technique is missing', () => {
  assert.deepEqual(read(`## A\n\n> hail\n\n#arguable\n\n${body}\n`).rules, ['1 tag-missing']);
  assert.deepEqual(read(`## A\n\n> hail\n\n${body}\n`).rules, ['1 tag-missing']);
});

test('a technique whose file cannot be used gives no lens, and no message here', () => {
  const { notes, rules } = read(`## A\n\n> hail\n\n#broken-file\n\n${body}\n`);
  assert.deepEqual(rules, []);
  assert.deepEqual(notes[0]?.techniques, []);
  assert.equal(notes[0]?.lens, '');
});

test('an unknown tag is reported with the nearest one', () => {
  const { entries, file } = layer(`## A\n\n> hail\n\n#loaded-wrod\n\n${body}\n`);
  readCommentary(entries, file, lensOf);
  const [message] = file.messages;
  assert.equal(message?.ruleId, 'tag-unknown');
  assert.match(String(message?.reason), /#loaded-word/);
});

test('a quote that cannot be read does not ask for a tag as well', () => {
  const { rules } = read(`## A\n\n> **Planners** hail **the removal**\n\n${body}\n`);
  assert.deepEqual(rules, ['3 quote-bold-twice']);
});

for (const [count, isReported] of [
  [39, true],
  [40, false],
  [120, false],
  [121, true],
] as const)
  test(`a body of ${count} words is ${isReported ? 'reported' : 'accepted'}`, () => {
    const { rules } = read(`## A\n\n> hail\n\n#loaded-word\n\n${bodyOf(count)}\n`);
    assert.deepEqual(rules, isReported ? ['1 note-length'] : []);
  });

test('signs alone are no words, and a missing body is not also too short', () => {
  const { rules } = read(`## A\n\n> hail\n\n#loaded-word\n\n${bodyOf(39)} – & …\n`);
  assert.deepEqual(rules, ['1 note-length']);
  assert.deepEqual(read('## A\n\n> hail\n\n#loaded-word\n').rules, ['1 entry-body-missing']);
});

test('notes are numbered in the order of their first words; those on the whole text come last', () => {
  const entry = (title: string, ...quotes: string[]) =>
    `## ${title}\n\n${quotes.map((quote) => `> ${quote}\n\n`).join('')}#loaded-word\n\n${body}\n\n`;
  const { notes } = read(
    entry('Whole') + entry('Late', 'removal') + entry('Early', 'Planners', 'Council'),
  );
  assert.deepEqual(
    notes.map(({ number, title }) => `${number} ${title}`),
    ['1 Early', '2 Late', '3 Whole'],
  );
});
