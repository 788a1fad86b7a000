import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePassage } from '../../../../src/core/anchor/compare.ts';

/** `|` and `|` surround the passage in the text. */
const cases: { name: string; quote: string; text: string; inQuote: string; inPassage: string }[] = [
  {
    name: 'equal',
    quote: 'the old bench',
    text: 'So |the old bench| is',
    inQuote: 'the old bench',
    inPassage: 'the old bench',
  },
  {
    name: 'one word',
    quote: 'the old bench',
    text: '|the new bench|',
    inQuote: 'the [old] bench',
    inPassage: 'the [new] bench',
  },
  {
    name: 'two words side by side are one stretch',
    quote: 'a b c d',
    text: '|a x y d|',
    inQuote: 'a [b c] d',
    inPassage: 'a [x y] d',
  },
  {
    name: 'two words apart',
    quote: 'a b c d',
    text: '|a x c y|',
    inQuote: 'a [b] c [d]',
    inPassage: 'a [x] c [y]',
  },
  {
    name: 'a word missing in the quote',
    quote: 'a c',
    text: '|a b c|',
    inQuote: 'a c',
    inPassage: 'a [b] c',
  },
  {
    name: 'a word too many in the quote',
    quote: 'a b c',
    text: '|a c|',
    inQuote: 'a [b] c',
    inPassage: 'a c',
  },
  {
    name: 'case',
    quote: 'The bench',
    text: 'see |the bench|',
    inQuote: '[The] bench',
    inPassage: '[the] bench',
  },
  {
    name: 'signs that touch the passage',
    quote: '"bench"',
    text: 'a “|bench|” b',
    inQuote: '"bench"',
    inPassage: '“bench”',
  },
  {
    name: 'a sign that differs',
    quote: 'the bench!',
    text: 'is |the bench|. Now',
    inQuote: 'the [bench!]',
    inPassage: 'the [bench.]',
  },
  {
    name: 'a sign that the quote leaves out',
    quote: 'the bench',
    text: '|the bench|. Now',
    inQuote: 'the bench',
    inPassage: 'the bench',
  },
  {
    name: 'a quotation mark that the quote leaves out',
    quote: 'the bench',
    text: 'a “|the bench|',
    inQuote: 'the bench',
    inPassage: 'the bench',
  },
  {
    name: 'a quote that starts and ends inside words',
    quote: 'nch by the be',
    text: 'a |bench by the bench|',
    inQuote: 'nch by the be',
    inPassage: 'nch by the be',
  },
  {
    name: 'a gap in the quote',
    quote: 'a […] c',
    text: '|a b c|',
    inQuote: 'a […] c',
    inPassage: 'a [b] c',
  },
  {
    name: 'a gap of three dots',
    quote: 'a [...] c',
    text: '|a c|',
    inQuote: 'a [...] c',
    inPassage: 'a c',
  },
  {
    name: 'letters of a script without spaces',
    quote: '東京都の天気',
    text: '|東京部の天気|',
    inQuote: '東京[都]の天気',
    inPassage: '東京[部]の天気',
  },
  {
    name: 'letters side by side are one stretch',
    quote: '東京都',
    text: '|東大部|',
    inQuote: '東[京都]',
    inPassage: '東[大部]',
  },
  { name: 'words around the quote', quote: 'b', text: 'a |b| c', inQuote: 'b', inPassage: 'b' },
];

for (const { name, quote, text: marked, inQuote, inPassage } of cases)
  test(`compare: ${name}`, () => {
    const start = marked.indexOf('|');
    const text = marked.replaceAll('|', '');
    const found = comparePassage(quote, text, { start, end: marked.lastIndexOf('|') - 1 });
    assert.equal(found.quote, inQuote);
    assert.equal(found.passage, inPassage);
    assert.equal(
      text.slice(found.span.start, found.span.end),
      inPassage.replaceAll(/[[\]]/g, ''),
      'the span is what is shown',
    );
  });

test('compare: no more than eight signs before and after a passage are its own', () => {
  const text = `${'“'.repeat(9)}a${'!'.repeat(9)}`;
  const { span } = comparePassage('b', text, { start: 9, end: 10 });
  assert.deepEqual(span, { start: 1, end: 18 });
});
