import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  slipIn,
  surplusMarks,
  trailingTags,
  withLiteralBold,
} from '../../../../src/core/anchor/quote-slips.ts';
import { quoteOf, targetOf } from './support.ts';

const text = 'We had nothing before us and all of it behind us. #winter is coming';
const target = targetOf(text);

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

test('quote slips: tags after a gap, or on a quote of which one part is not in the article', () => {
  assert.equal(trailingTags(quoteOf('We had […] all of it #one'), target), '#one');
  assert.equal(trailingTags(quoteOf('Nobody had […] all of it #one'), target), undefined);
  assert.equal(trailingTags(quoteOf('nothing before us […] #one'), target), undefined);
});

test('quote slips: bold with a space in it keeps its words', () => {
  const { text: words, exact } = withLiteralBold(quoteOf('had nothing **before us **and'));
  assert.equal(words, 'had nothing before us and');
  assert.equal(words.slice(exact.from.offset, exact.to.offset), 'before us');
  assert.deepEqual([exact.from.part, exact.to.part], [0, 0]);
  const spaced = withLiteralBold(quoteOf('had ** nothing ** before us'));
  assert.equal(spaced.text, 'had nothing before us');
  assert.deepEqual(spaced.parts, ['had nothing before us']);
  assert.deepEqual([spaced.exact.from.offset, spaced.exact.to.offset], [4, 11]);
  for (const line of [
    'had nothing before us',
    'had **nothing before us',
    'had **nothing **before **us',
    'had **nothing **before **us **and',
    'had **nothing […] before **us',
  ]) {
    const quote = quoteOf(line);
    assert.equal(withLiteralBold(quote), quote, line);
  }
});

test('quote slips: quotation marks around words that the article has without them', () => {
  const marked = (line: string): string | undefined => surplusMarks(`> ${line}`, target);
  assert.equal(marked('"had nothing before us"'), '> had nothing before us');
  assert.equal(marked('“had nothing […] behind us.”'), '> had nothing […] behind us.');
  assert.equal(marked('"**nothing before us**"'), '> **nothing before us**');
  assert.equal(marked('**«nothing before us»**'), '> **nothing before us**');
  assert.equal(marked('"nothing before us'), '> nothing before us');
  assert.equal(marked('nothing before us'), undefined, 'no marks');
  assert.equal(marked('"nothing before it"'), undefined, 'other words');
  assert.equal(marked('"us"'), undefined, 'found twice');
});
