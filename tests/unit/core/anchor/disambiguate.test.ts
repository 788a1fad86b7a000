import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { Blockquote } from 'mdast';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import {
  disambiguation,
  type Looked,
  meantSpan,
} from '../../../../src/core/anchor/disambiguate.ts';
import { readQuote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { quoteOf } from './support.ts';

/** The words meant by each quote: the offset of its span, or `?` if one would have to guess. */
const meant = (text: string, ...lines: string[]): (number | '?')[] => {
  const anchorer = createAnchorer(text);
  const all = lines.map((line): Looked => {
    const quote = quoteOf(line);
    return { quote, result: anchorer.anchor(quote) };
  });
  return all.map((looked) => meantSpan(looked, all)?.start ?? '?');
};

const cases: { name: string; text: string; quotes: string[]; starts: (number | '?')[] }[] = [
  { name: 'one of two', text: 'a b a', quotes: ['a'], starts: ['?'] },
  { name: 'as many quotes as matches', text: 'a b a', quotes: ['a', 'a'], starts: [0, 4] },
  {
    name: 'more quotes than matches',
    text: 'a b a',
    quotes: ['a', 'a', 'a'],
    starts: ['?', '?', '?'],
  },
  {
    name: 'another quote between them',
    text: 'a b a',
    quotes: ['a', 'b', 'a'],
    starts: [0, '?', 4],
  },
  {
    name: 'the same words, other bold',
    text: 'a b c a b',
    quotes: ['a b', '**a** b'],
    starts: ['?', '?'],
  },
  {
    name: 'all matches share the exact words',
    text: 'a b c b',
    quotes: ['**a** […] b'],
    starts: [0],
  },
  { name: 'found once', text: 'a b', quotes: ['a'], starts: ['?'] },
  { name: 'not found', text: 'a b', quotes: ['c'], starts: ['?'] },
];

for (const { name, text, quotes, starts } of cases)
  test(`disambiguate: ${name}`, () => assert.deepEqual(meant(text, ...quotes), starts));

test('disambiguate: not if some matches were left out', () => {
  const [first, second] = ['a', 'a'].map((line) => quoteOf(line));
  assert.ok(first && second);
  const span = (start: number) => ({
    quote: { start, end: start + 1 },
    exact: { start, end: start + 1 },
  });
  const looked = [first, second].map((quote): Looked => ({
    quote,
    result: { kind: 'many', matches: [span(0), span(4)], total: 3 },
  }));
  assert.equal(meantSpan(looked[0] as Looked, looked), undefined);
});

const written = (source: string) => {
  const file = new VFile(source);
  const node = parseMarkdown(file).children.find((child) => child.type === 'blockquote');
  const quote = readQuote(node as Blockquote, file);
  assert.ok(quote);
  return disambiguation(quote, 'the **bench**', file);
};

test('disambiguate: the whole blockquote is replaced', () => {
  assert.deepEqual(written('## A\n\n> the\n> bench\n\nText'), {
    title: 'The shortest quote that occurs once',
    edits: [{ start: 6, end: 19, text: '> the **bench**' }],
  });
});

test('disambiguate: not if it holds a line without its sign, or a comment', () => {
  assert.equal(written('> the\nbench'), undefined);
  assert.equal(written('> the bench <!-- note -->'), undefined);
});
