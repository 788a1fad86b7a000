import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import { fc } from '../../support/properties.ts';

/** `[` and `]` surround the span before and after it is widened. */
const cases: { name: string; given: string; widened: string }[] = [
  { name: 'plain letters', given: 'a[b]c', widened: 'a[b]c' },
  { name: 'an empty span of plain letters', given: 'a[]b', widened: 'a[]b' },
  { name: 'the end inside a letter with an accent', given: '[ae]\u0301b', widened: '[ae\u0301]b' },
  { name: 'the start inside a letter with an accent', given: 'e[\u0301b]', widened: '[e\u0301b]' },
  { name: 'both inside one emoji', given: 'a👩[\u200d]👧b', widened: 'a[👩\u200d👧]b' },
  {
    name: 'the start between the units of one letter',
    given: 'a\ud83d[\ude00b]',
    widened: 'a[😀b]',
  },
  {
    name: 'whole letters beside accents',
    given: 'e\u0301[b]e\u0301',
    widened: 'e\u0301[b]e\u0301',
  },
  { name: 'the whole text', given: '[e\u0301]', widened: '[e\u0301]' },
  { name: 'the end of the text', given: 'e\u0301[]', widened: 'e\u0301[]' },
  { name: 'an empty span before a letter', given: '[]e\u0301', widened: '[]e\u0301' },
  {
    name: 'Korean letters that form a syllable',
    given: '\u1100[\u1161]a',
    widened: '[\u1100\u1161]a',
  },
];

const spanIn = (marked: string): { text: string; start: number; end: number } => {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
};

for (const { name, given, widened } of cases)
  test(`graphemes: ${name}`, () => {
    const { text, ...span } = spanIn(given);
    const { start, end } = snapToGraphemes(text, span);
    assert.equal(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, widened);
  });

test('graphemes: the widened span is the smallest on boundaries that contains the given one', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const piece = fc.constantFrom('a', 'e\u0301', '👩\u200d👧', '😀', '\u1100\u1161', ' ', 'й');
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (one, other) => one - other,
        );
        const edges = [...[...segmenter.segment(text)].map(({ index }) => index), text.length];
        const wide = snapToGraphemes(text, { start, end });
        assert.equal(
          wide.start,
          edges.findLast((edge) => edge <= start),
        );
        assert.equal(
          wide.end,
          edges.find((edge) => edge >= end),
        );
      },
    ),
    { numRuns: 500 },
  );
});
