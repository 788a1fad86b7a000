import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { pointAt } from '../../../../src/core/text/point.ts';
import { sourcePoints } from '../../../../src/core/text/source-point.ts';
import { fc } from '../../support/properties.ts';

/** The first text node of a Markdown file that contains some words. */
function textWith(source: string, words: string): Text {
  let found: Text | undefined;
  visit(parseMarkdown(new VFile(source)), 'text', (node) => {
    if (node.value.includes(words)) found ??= node;
  });
  assert.ok(found, words);
  return found;
}

/** `|` is the expected position of `word` in the source. */
const cases: { name: string; marked: string; word: string }[] = [
  { name: 'plain words', marked: 'one |two three', word: 'two' },
  { name: 'the start', marked: '|one two', word: 'one' },
  { name: 'after an escape', marked: 'a \\* |two', word: 'two' },
  { name: 'an escaped character itself', marked: 'a |\\*b', word: '*b' },
  { name: 'after an escaped backslash', marked: 'a \\\\ |two', word: 'two' },
  { name: 'after a backslash before a letter', marked: 'a \\b |two', word: 'two' },
  { name: 'after a reference by name', marked: 'a &amp; |two', word: 'two' },
  { name: 'after a reference by number', marked: 'a &#8212; |two', word: 'two' },
  { name: 'after a reference by hexadecimal number', marked: 'a &#x1F600; |two', word: 'two' },
  { name: 'a reference itself', marked: 'a |&amp; two', word: '& two' },
  { name: 'after an ampersand that is none', marked: 'a & b &nosuch; |two', word: 'two' },
  { name: 'after two references', marked: '&lt;a&gt; |two', word: 'two' },
  { name: 'on the second line of a quote', marked: '> one\n> |two', word: 'two' },
  { name: 'on a lazy line of a quote', marked: '> one\n|two', word: 'two' },
  {
    name: 'on the third line of a quote in a quote',
    marked: '> > one\n> > two\n> > |three',
    word: 'three',
  },
  { name: 'on an indented line of a list', marked: '- one\n  |two', word: 'two' },
  { name: 'an escaped sign at the start of a line', marked: '> one\n> |\\* two', word: '* two' },
  { name: 'in the second paragraph', marked: 'one\n\ntwo\nthree |four', word: 'four' },
  { name: 'after emphasis', marked: 'a *b* |two', word: 'two' },
];

suite('points in the source', () => {
  for (const { name, marked, word } of cases)
    test(name, () => {
      const source = marked.replace('|', '');
      const node = textWith(source, word);
      const point = sourcePoints(source, node)(node.value.indexOf(word));
      const wanted = marked.indexOf('|');
      // Before an escape, its backslash or the character after it will do.
      const at = source[point.offset - 1] === '\\' && source[wanted] === '\\' ? 1 : 0;
      assert.deepEqual(point, pointAt(source, wanted + at));
    });

  test('offsets in any order have the same points as alone', () => {
    const source = '> one &amp; \\*two\n> three &#8212; four\n> five';
    const node = textWith(source, 'one');
    const alone = (offset: number): unknown => sourcePoints(source, node)(offset);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: node.value.length }), { maxLength: 8 }), (offsets) => {
        const pointOf = sourcePoints(source, node);
        assert.deepEqual(offsets.map(pointOf), offsets.map(alone));
      }),
    );
  });

  test('the end of a node is the end of its source', () => {
    const source = 'one *two &amp;* three';
    const node = textWith(source, 'two');
    assert.equal(sourcePoints(source, node)(node.value.length).offset, source.indexOf('* three'));
    assert.equal(
      sourcePoints(source, node)(node.value.length + 9).offset,
      source.indexOf('* three'),
    );
  });

  test('each of two escaped backslashes has its own point', () => {
    const source = 'a \\\\\\\\ b';
    const pointOf = sourcePoints(source, textWith(source, 'a'));
    assert.deepEqual(
      [2, 3, 4].map((offset) => pointOf(offset).offset),
      [2, 4, 6],
    );
  });

  test('without a position, the source is the value', () => {
    assert.deepEqual(sourcePoints('one\ntwo', { value: 'one\ntwo' })(5), {
      line: 2,
      column: 2,
      offset: 5,
    });
  });

  test('ascending offsets scan the source once', () => {
    const source = 'word '.repeat(20_000).trim();
    const node = textWith(source, 'word');
    let read = 0;
    const counted = { ...node, value: node.value };
    Object.defineProperty(counted, 'value', {
      get: () => {
        read += 1;
        return node.value;
      },
    });
    const pointOf = sourcePoints(source, counted);
    for (let offset = 0; offset < source.length; offset += 5) pointOf(offset);
    assert.ok(read < 3 * source.length, `${read} characters read`);
  });
});
