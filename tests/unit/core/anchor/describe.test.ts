import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSpan, toQuoteLine } from '../../../../src/core/anchor/describe.ts';
import { indexText } from '../../../../src/core/anchor/text-index.ts';

/** `[` and `]` surround the span in the text, and the exact words in the expected quote. */
const cases: { name: string; text: string; quote: string }[] = [
  { name: 'words that occur once', text: 'the [old] bench', quote: '[old]' },
  { name: 'a word before is enough', text: 'old [bench], new bench', quote: 'old [bench]' },
  {
    name: 'a word before, then one after',
    text: 'the [bench] is old; the bench was new',
    quote: 'the [bench] is',
  },
  {
    name: 'two words before and one after',
    text: 'a the [bench] is b the bench is',
    quote: 'a the [bench] is',
  },
  { name: 'nothing is before it', text: '[bench] a bench b', quote: '[bench] a' },
  { name: 'nothing is after it', text: 'bench a bench b [bench]', quote: 'b [bench]' },
  { name: 'the start of a word', text: 'a [ben]ch b bench', quote: 'a [ben]' },
  {
    name: 'only words after it differ',
    text: '[one] two three one two four',
    quote: '[one] two three',
  },
  {
    name: 'only words before it differ',
    text: 'four one two three one [two]',
    quote: 'three one [two]',
  },
  { name: 'everything', text: '[one]', quote: '[one]' },
];

for (const { name, text: marked, quote } of cases)
  test(`describe: ${name}`, () => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    for (const index of [undefined, indexText(text)]) {
      const { prefix, exact, suffix } = describeSpan(text, span, index);
      assert.equal(`${prefix}[${exact}]${suffix}`, quote);
    }
  });

const lines: [prefix: string, exact: string, suffix: string, line: string][] = [
  ['', 'the bench', '', 'the bench'],
  ['by ', 'the bench', '', 'by **the bench**'],
  ['', 'the bench', ' is', '**the bench** is'],
  ['a*b ', 'c_d', ' `e`', 'a\\*b **c\\_d** \\`e\\`'],
  ['', '[a] \\ <b>', '', '\\[a\\] \\\\ \\<b>'],
  ['', 'a & b &amp; &#39; &;', '', 'a & b \\&amp; \\&#39; &;'],
  ['', '1. one', '', '1\\. one'],
  ['', '12) one', '', '12\\) one'],
  ['', '1.5 metres', '', '1.5 metres'],
  ['', '1234567890. one', '', '1234567890. one'],
  ['', 'in 1. one', '', 'in 1. one'],
  ['', '1.', '', '1\\.'],
  ['', '- one', '', '\\- one'],
  ['', '-one', '', '-one'],
  ['', '-- one', '', '\\-- one'],
  ['', '+ one', '', '\\+ one'],
  ['', '# one', '', '\\# one'],
  ['', '#one', '', '#one'],
  ['', '####### one', '', '####### one'],
  ['', '> one', '', '\\> one'],
  ['', '~~~ one', '', '\\~~~ one'],
  ['- ', 'one', '', '\\- **one**'],
];

for (const [prefix, exact, suffix, line] of lines)
  test(`quote line: ${line}`, () => assert.equal(toQuoteLine({ prefix, exact, suffix }), line));
