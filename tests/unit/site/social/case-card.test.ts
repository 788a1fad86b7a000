import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseCard, readingCard } from '../../../../src/site/social/case-card.ts';
import { bench, inventedBench, spanOf } from '../../support/bench.ts';
import { build, contentFiles, sealedText, source } from '../../support/content.ts';

const [note] = bench.notes;
assert.ok(note);
/** The case with notes on these words of its headline. */
const withNotes = (...words: string[]) => ({
  ...bench,
  notes: words.map((quote, index) => ({
    ...note,
    number: index + 1,
    title: `On "${quote}"`,
    anchors: [spanOf(quote)],
  })),
});
const underlined = (...words: string[]): string[] =>
  caseCard(withNotes(...words)).words.flatMap(({ text, lens }) => (lens ? [text] : []));

test('a headline without notes is shown alone, and its description promises none', () => {
  const { words, margin, alt } = caseCard(bench);
  assert.deepEqual(words, [{ text: bench.article.matter.title }]);
  assert.deepEqual(margin, []);
  assert.equal(alt, `The headline ‘${bench.article.matter.title}’`);
});

test('the words of a note are underlined, and it is in the margin beside them', () => {
  const { words, margin, alt } = caseCard(withNotes('Beloved Bench'));
  assert.equal(words.map(({ text }) => text).join(''), bench.article.matter.title);
  assert.deepEqual(words[1], { text: 'Beloved Bench', lens: 'sourcing' });
  assert.deepEqual(margin, [
    { beside: 1, number: '1', text: 'On “Beloved Bench”', lens: 'sourcing' },
  ]);
  assert.match(alt, / with notes in its margin$/);
});

test('three notes are shown, the shortest words first to be chosen, in the order of the words', () =>
  assert.deepEqual(underlined('Removes', 'Beloved Bench', 'Market', 'Say'), [
    'Removes',
    'Market',
    'Say',
  ]));

test('of notes that overlap the one on the shorter words is shown', () =>
  assert.deepEqual(underlined('Beloved Bench From', 'Bench From'), ['Bench From']));

test('a note on words after the headline is not shown', () =>
  assert.deepEqual(underlined('planners'), []));

test('the card of a first reading shows no note', () => {
  const { words, margin, name, alt } = readingCard(withNotes('Beloved Bench'));
  assert.deepEqual([words, margin], [[{ text: bench.article.matter.title }], []]);
  assert.equal(name, 'reading-bench');
  assert.doesNotMatch(alt, /notes/);
});

test('both cards say that a text is invented, to readers who see them and who hear them', () => {
  for (const { kicker, alt } of [caseCard(inventedBench), readingCard(inventedBench)])
    for (const words of [kicker, alt])
      assert.match(words, /\. An invented text, written for practice$/);
});

test('a long headline is cut at a word, after at most 170 characters', () => {
  const long = `${'bench '.repeat(29).trim()}es`;
  const [item] = build(contentFiles(sealedText(source.replace(/^.*/, long)))).library.cases;
  assert.ok(item);
  // 29 words of 5 letters with a space after each: 28 of them and their spaces are 168 characters.
  assert.equal(readingCard(item).words[0]?.text, `${'bench '.repeat(28)}…`);
});
