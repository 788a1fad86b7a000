import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blockquote, Nodes } from 'mdast';
import { VFile } from 'vfile';
import { continuedLines, type Quote, readQuote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

function read(source: string): { quote: Quote | undefined; file: VFile; node: Blockquote } {
  const file = new VFile({ path: 'a.md', value: source });
  const node = parseMarkdown(file).children.find((child) => child.type === 'blockquote');
  assert.ok(node);
  return { quote: readQuote(node, file), file, node };
}

/** The parts, with `[` and `]` around the exact words. */
function shown({ parts, exact: { from, to } }: Quote): string[] {
  return parts.map((part, index) => {
    const open = index === from.part ? from.offset : undefined;
    const close = index === to.part ? to.offset : undefined;
    return (
      part.slice(0, open ?? 0) +
      (open === undefined ? '' : '[') +
      part.slice(open ?? 0, close) +
      (close === undefined ? '' : `]${part.slice(close)}`)
    );
  });
}

const cases: { name: string; source: string; text: string; parts: string[] }[] = [
  { name: 'plain words', source: '> one two', text: 'one two', parts: ['[one two]'] },
  { name: 'on two lines', source: '> one\n> two', text: 'one two', parts: ['[one two]'] },
  {
    name: 'bold words',
    source: '> one **two** three',
    text: 'one two three',
    parts: ['one [two] three'],
  },
  { name: 'bold at the start', source: '> **one** two', text: 'one two', parts: ['[one] two'] },
  { name: 'bold at the end', source: '> one **two**', text: 'one two', parts: ['one [two]'] },
  {
    name: 'bold inside bold',
    source: '> one **two __three__** four',
    text: 'one two three four',
    parts: ['one [two three] four'],
  },
  {
    name: 'bold that is bold twice',
    source: '> one **__two__** three',
    text: 'one two three',
    parts: ['one [two] three'],
  },
  {
    name: 'bold inside bold, with the same start',
    source: '> **__one__ two** three',
    text: 'one two three',
    parts: ['[one two] three'],
  },
  {
    name: 'bold inside bold, with the same end',
    source: '> one **two __three__**',
    text: 'one two three',
    parts: ['one [two three]'],
  },
  {
    name: 'bold that starts with a space',
    source: '> (**[ one](x) two**)',
    text: '( one two)',
    parts: ['( [one two])'],
  },
  { name: 'a gap', source: '> one […] two', text: 'one […] two', parts: ['[one', 'two]'] },
  {
    name: 'a gap of three dots',
    source: '> one [...] two',
    text: 'one [...] two',
    parts: ['[one', 'two]'],
  },
  { name: 'two gaps', source: '> a […] b […] c', text: 'a […] b […] c', parts: ['[a', 'b', 'c]'] },
  {
    name: 'a gap without spaces',
    source: '> one[…]two',
    text: 'one[…]two',
    parts: ['[one', 'two]'],
  },
  { name: 'a gap at the start', source: '> […] one', text: '[…] one', parts: ['[one]'] },
  { name: 'a gap at the end', source: '> one […]', text: 'one […]', parts: ['[one]'] },
  {
    name: 'bold before a gap',
    source: '> **a** b […] c',
    text: 'a b […] c',
    parts: ['[a] b', 'c'],
  },
  { name: 'bold after a gap', source: '> a […] b **c**', text: 'a […] b c', parts: ['a', 'b [c]'] },
  {
    name: 'bold across a gap',
    source: '> a **b […] c** d',
    text: 'a b […] c d',
    parts: ['a [b', 'c] d'],
  },
  { name: 'bold from a gap', source: '> a **[…] b** c', text: 'a […] b c', parts: ['a', '[b] c'] },
  { name: 'bold up to a gap', source: '> a **b […]** c', text: 'a b […] c', parts: ['a [b]', 'c'] },
  {
    name: 'bold from a gap that touches the words before it',
    source: '> a.**[…] b** c',
    text: 'a.[…] b c',
    parts: ['a.', '[b] c'],
  },
  {
    name: 'bold up to a gap that touches the words after it',
    source: '> **a […]**.b',
    text: 'a […].b',
    parts: ['[a]', '.b'],
  },
  {
    name: 'bold of a whole part',
    source: '> a […] **b** […] c',
    text: 'a […] b […] c',
    parts: ['a', '[b]', 'c'],
  },
  {
    name: 'a decomposed letter',
    source: '> cafe\u0301 **x**',
    text: 'caf\u00e9 x',
    parts: ['caf\u00e9 [x]'],
  },
  { name: 'two paragraphs', source: '> one\n>\n> two', text: 'one two', parts: ['[one two]'] },
  { name: 'other brackets', source: '> a [b] c', text: 'a [b] c', parts: ['[a [b] c]'] },
];

for (const { name, source, text, parts } of cases) {
  test(`quote: ${name}`, () => {
    const { quote, file, node } = read(`## A\n\n${source}\n\nBody\n`);
    assert.ok(quote);
    assert.equal(quote.text, text);
    assert.deepEqual(shown(quote), parts);
    assert.equal(quote.node, node);
    assert.deepEqual(file.messages, []);
  });

  test(`quote: ${name}, with text nodes split`, () => {
    const { quote, file, node } = read(source);
    const split = readQuote(splitTexts(node), file);
    assert.ok(quote && split);
    assert.deepEqual({ ...split, node }, quote);
  });
}

/** The same tree with a node for each letter. */
function splitTexts(node: Blockquote): Blockquote {
  const split = (child: Nodes): Nodes[] => {
    if (child.type === 'text')
      return (child.value.match(/.\p{M}*/gsu) ?? []).map((value) => ({ type: 'text', value }));
    return 'children' in child
      ? [{ ...child, children: (child.children as Nodes[]).flatMap(split) } as Nodes]
      : [child];
  };
  return { ...node, children: node.children.flatMap(split) as Blockquote['children'] };
}

const broken: { name: string; source: string; rule: string; place: string }[] = [
  { name: 'nothing', source: '>', rule: 'quote-empty', place: '1:1-1:2' },
  { name: 'a gap only', source: '> […]', rule: 'quote-empty', place: '1:1-1:6' },
  { name: 'a bold gap', source: '> a **[…]** b', rule: 'quote-empty', place: '1:1-1:14' },
  { name: 'bold twice', source: '> **a** b **c** d', rule: 'quote-bold-twice', place: '1:11-1:16' },
  {
    name: 'bold three times',
    source: '> **a** b **c** **d**',
    rule: 'quote-bold-twice',
    place: '1:11-1:16',
  },
  { name: 'tags', source: '> one\n#tag #two\nbody', rule: 'tags-in-quote', place: '2:1-2:10' },
  {
    name: 'two lines of tags: the first is reported',
    source: '> one\n#tag\n#two',
    rule: 'tags-in-quote',
    place: '2:1-2:5',
  },
  {
    name: 'tags after another line',
    source: '> one\nline\n  #tag',
    rule: 'tags-in-quote',
    place: '3:3-3:7',
  },
];

for (const { name, source, rule, place } of broken)
  test(`quote that cannot be used: ${name}`, () => {
    const { quote, file } = read(source);
    assert.equal(quote, undefined);
    assert.deepEqual(
      file.messages.map((message) => [message.ruleId, message.name]),
      [[rule, `a.md:${place}`]],
    );
  });

test('quote: a fix is offered if the tags follow it directly', () => {
  const fixed = (source: string): boolean => read(source).file.messages[0]?.fix !== undefined;
  assert.ok(fixed('## A\n\n> one\n#tag\n'));
  assert.ok(!fixed('## A\n\n> one\nline\n#tag\n'));
});

test('quote: continued lines have no sign of a quote, and are not blank', () => {
  const source = '## A\n\n> one\ntwo  \n> three\n\tfour\n';
  const { node, file } = read(source);
  assert.deepEqual(
    continuedLines(node, file).map(({ text, start, end }) => [text, source.slice(start, end)]),
    [
      ['two', 'two'],
      ['four', 'four'],
    ],
  );
  const plain = read('> one\n> two');
  assert.deepEqual(continuedLines(plain.node, plain.file), []);
});
