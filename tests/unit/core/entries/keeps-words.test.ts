import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepsWords } from '../../../../src/core/entries/keeps-words.ts';
import type { Edit } from '../../../../src/core/messages/fixes/fix.ts';

const source = '## A\n\none two\n\n## B\n\nthree\nfour\n\n## C\n\nfive\n';
const at = (words: string, text: string): Edit => {
  const start = source.indexOf(words);
  return { start, end: start + words.length, text };
};

const cases: { name: string; edits: Edit[]; kept: boolean }[] = [
  { name: 'a blank line between two lines', edits: [at('\nfour', '\n\nfour')], kept: true },
  { name: 'words in another order', edits: [at('three\nfour', 'four\nthree')], kept: true },
  {
    name: 'words moved by two edits',
    edits: [at('three\n', ''), at('\n\n## C', '\nthree\n\n## C')],
    kept: true,
  },
  { name: 'a word less', edits: [at('four', '')], kept: false },
  { name: 'another word', edits: [at('four', 'five')], kept: false },
  { name: 'a word that becomes HTML', edits: [at('four', '<four>')], kept: false },
  { name: 'in the first entry', edits: [at('one two', 'two one')], kept: true },
  { name: 'a word less in the first entry', edits: [at('one two', 'two')], kept: false },
  { name: 'in the last entry', edits: [at('five', '*five*')], kept: true },
  { name: 'a word more in the last entry', edits: [at('five', 'five six')], kept: false },
];

for (const { name, edits, kept } of cases)
  test(`keeps words: ${name}`, () => assert.equal(keepsWords(source, edits), kept));

test('keeps words: a word less at the end of a file without a last line end', () => {
  assert.ok(!keepsWords('## A\n\nbody', [{ start: 9, end: 10, text: '' }]));
  assert.ok(keepsWords('## A\n\nbody', [{ start: 6, end: 6, text: '\n' }]));
});

test('keeps words: only the entry itself is read', () => {
  const heavy = `${source}\n## D\n\n${'[x]: y\n\n'.repeat(3)}`;
  assert.ok(keepsWords(heavy, [at('three', '*three*')]));
});
