import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import { quoteSelection } from '../../../../src/core/anchor/quote-selection.ts';
import { quoteOf } from './support.ts';
import { paragraphs, spanIn } from '../../support/arbitraries.ts';

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

test('quote a selection: in any text the quote leads back to the words that it names', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(paragraphs, fc.array(signs, { maxLength: 6 }))
        .map(([list, extra]) => flat([...list, ...extra, ...list.slice(0, 1)].join(' ')))
        .filter((text) => text !== '' && !text.includes('[…]') && !text.includes('[...]'))
        .chain((text) => fc.tuple(fc.constant(text), spanIn(text.length))),
      ([text, selection]) => {
        const quoted = quoteSelection(text, selection, 'en');
        if (!quoted) {
          assert.equal(text.slice(selection.start, selection.end).trim(), '');
          return;
        }
        const result = createAnchorer(text).anchor(quoteOf(quoted.line));
        assert.deepEqual(result.kind === 'one' && result.match.exact, quoted.span, quoted.line);
      },
    ),
    { numRuns: 500 },
  );
});

test('quote a selection: words that occur once are quoted alone, others with the shortest context and in bold', () => {
  const text = "The bench leant by the bench. The keeper's bench did not.";
  const lineOf = (words: string, from = 0): string | undefined => {
    const start = text.indexOf(words, from);
    return quoteSelection(text, { start, end: start + words.length }, 'en')?.line;
  };
  assert.equal(lineOf('leant by'), 'leant by');
  assert.equal(lineOf('bench'), 'The **bench**');
  assert.equal(lineOf('bench', 20), 'the **bench**');
  assert.equal(lineOf('bench. The keeper'), "bench. The keeper's", 'across sentences');
});
