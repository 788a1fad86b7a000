import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layer } from '../../support/layer.ts';

// The article: "Council removes bench. The old bench had stood in the square since 1974. Planners
// hail the removal."
const rules = (markdown: string): string[] => layer(`## Title\n\n${markdown}\n`).rules();

test('unmarked quotes: words of the article at the place of a quote', () => {
  for (const line of [
    'stood in the square since 1974',
    '"had stood in the square since 1974"',
    'had stood in the **square** since 1974.',
    '\\> stood in the square since 1974',
    'had stood in a square since 1974',
  ])
    assert.deepEqual(rules(`${line}\n\nWords.`), ['3 quote-unmarked'], line);
});

test('unmarked quotes: above tags, though another quote is marked', () => {
  assert.deepEqual(rules('> The old bench\n\nhad stood in the square\n\n#tag\n\nWords.'), [
    '7 tags-late',
    '5 quote-unmarked',
  ]);
});

test('unmarked quotes: own words, and words of the article within a reply', () => {
  for (const line of [
    'the square',
    'The writer says that the old bench had stood in the square since 1974.',
    'Nobody in the whole item asks who carried the bench away.',
  ])
    assert.deepEqual(rules(`${line}\n\nWords.`), [], line);
  assert.deepEqual(rules('> The old bench\n\n#tag\n\nstood in the square since 1974'), []);
});

test('unmarked quotes: tags are not moved above one', () => {
  const { file } = layer('## Title\n\nstood in the square since 1974\n\n#tag\n\nWords.\n');
  assert.deepEqual(file.data.unsure, [{ start: 10, end: 40 }]);
});
