import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { VFile } from 'vfile';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import { draftEntry } from '../../../../src/core/anchor/draft-entry.ts';
import { wholeWords } from '../../../../src/core/anchor/whole-words.ts';
import { readEntries } from '../../../../src/core/entries/entries.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { paragraphs, spanIn } from '../../support/arbitraries.ts';

/** Reads a draft as a file of notes, and looks its quote up. */
function readBack(text: string, entry: string) {
  const file = new VFile({ path: 'commentary.md', value: entry });
  const { entries } = readEntries(parseMarkdown(file), file);
  const quote = entries[0]?.quotes[0];
  return {
    entries,
    messages: file.messages.map(String),
    result: quote && createAnchorer(text).anchor(quote),
  };
}

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const signs = fc.constantFrom(
  '*',
  '**',
  '_',
  '[…]',
  '[a]',
  '`',
  '\\',
  '<b>',
  '&amp;',
  '#',
  '1.',
  '-',
  '---',
  '>',
  '"a"',
  '(b)c',
  "d'",
  '~~~',
  '|',
  '=',
  '+',
  '![x]',
  '@e',
);

test('draft: an entry for any selection of any text leads back to the words that it names', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(paragraphs, fc.array(signs, { maxLength: 6 }))
        .map(([list, extra]) => flat([...list, ...extra, ...list.slice(0, 1)].join(' ')))
        .filter((text) => text !== '' && !text.includes('[…]') && !text.includes('[...]'))
        .chain((text) => fc.tuple(fc.constant(text), spanIn(text.length))),
      ([text, selection]) => {
        const draft = draftEntry(text, selection, 'en');
        if (!draft) {
          assert.equal(text.slice(selection.start, selection.end).trim(), '');
          return;
        }
        const { entries, messages, result } = readBack(text, draft.entry);
        assert.deepEqual(messages, []);
        assert.equal(entries.length, 1);
        assert.deepEqual(result?.kind === 'one' && result.match.exact, draft.span, draft.entry);
      },
    ),
    { numRuns: 500 },
  );
});

test('draft: a selection in the middle of words is widened to them, and to no more', () => {
  const text = "The bench stood by the bench. 'Quite' so.";
  assert.deepEqual(wholeWords(text, { start: 6, end: 11 }, 'en'), { start: 4, end: 15 });
  assert.deepEqual(
    wholeWords(text, { start: 23, end: 28 }, 'en'),
    { start: 23, end: 28 },
    'without the full stop',
  );
  assert.deepEqual(
    wholeWords(text, { start: 9, end: 16 }, 'en'),
    { start: 10, end: 15 },
    'without white space',
  );
  assert.equal(wholeWords(text, { start: 9, end: 10 }, 'en'), undefined);
  assert.deepEqual(wholeWords('東京都の天気', { start: 0, end: 1 }, 'ja')?.start, 0);
});

test('draft: words that occur once are quoted alone, others with the shortest context and in bold', () => {
  const text = "The bench stood by the bench. The keeper's bench did not.";
  const quoteOf = (words: string, from = 0): string | undefined => {
    const start = text.indexOf(words, from);
    return draftEntry(text, { start, end: start + words.length }, 'en')?.quote;
  };
  assert.equal(quoteOf('stood by'), '> stood by');
  assert.equal(quoteOf('bench'), '> The **bench**');
  assert.equal(quoteOf('bench', 20), '> the **bench**');
  assert.equal(quoteOf('bench. The keeper'), "> bench. The keeper's", 'across sentences');
});
