import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipIn, trailingTags, withLiteralBold } from '../../../../src/core/anchor/quote-slips.ts';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import { createNearestFinder } from '../../../../src/core/anchor/nearest.ts';
import { readQuote, type Quote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { VFile } from 'vfile';

const text = 'We had nothing before us and all of it behind us. #winter is coming';
const target = { text, anchorer: createAnchorer(text), nearest: createNearestFinder(text) };

function quoteOf(line: string): Quote {
  const file = new VFile(`> ${line}`);
  const [node] = parseMarkdown(file).children;
  const quote = node?.type === 'blockquote' ? readQuote(node, file) : undefined;
  assert.ok(quote);
  return quote;
}

test('quote slips: gaps and bold of another form', () => {
  for (const line of ['a [..] b', 'a (…) b', 'a (...) b', 'a … b', 'a ... b', 'a [ ] b'])
    assert.equal(slipIn(line), 'gap', line);
  assert.equal(slipIn('a **b'), 'bold');
  for (const line of ['a […] b', 'a [...] b', 'a. b', 'a'])
    assert.equal(slipIn(line), undefined, line);
});

test('quote slips: tags on the line of the quote, unless the article has them', () => {
  assert.equal(trailingTags(quoteOf('nothing before us #one #two'), target), '#one #two');
  assert.equal(trailingTags(quoteOf('nothing before it #one'), target), undefined);
  assert.equal(trailingTags(quoteOf('nothing before us'), target), undefined);
});

test('quote slips: bold with a space in it keeps its words', () => {
  const { text: words, exact } = withLiteralBold(quoteOf('had nothing **before us **and'));
  assert.equal(words, 'had nothing before us and');
  assert.equal(words.slice(exact.from.offset, exact.to.offset), 'before us');
  const plain = quoteOf('had nothing before us');
  assert.equal(withLiteralBold(plain), plain);
});
