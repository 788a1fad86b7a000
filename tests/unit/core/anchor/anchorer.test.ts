import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import { describeSpan, toQuoteLine } from '../../../../src/core/anchor/describe.ts';
import { indexText, type TextIndex, unindexed } from '../../../../src/core/anchor/text-index.ts';
import { runningText, spanIn } from '../../support/arbitraries.ts';
import { anchorCases } from './anchor-cases.ts';
import { quoteOf } from './support.ts';

/** An index that has been asked so often that its tables are in use. */
function warmIndex(text: string): TextIndex {
  const index = indexText(text);
  for (let asked = 0; asked < unindexed(text.length); asked += 1) index.find('never there', 1);
  return index;
}

function warmAnchorer(text: string): ReturnType<typeof createAnchorer> {
  const anchorer = createAnchorer(text);
  const parts = ['never there'];
  const exact = { from: { part: 0, offset: 0 }, to: { part: 0, offset: 1 } };
  for (let asked = 0; asked < unindexed(text.length); asked += 1) anchorer.anchor({ parts, exact });
  return anchorer;
}

for (const { name, text, quote, expected } of anchorCases) {
  test(`anchor: ${name}`, () => {
    const result = createAnchorer(text).anchor(quoteOf(quote));
    if (expected === 'none' || expected === 'many') return assert.equal(result.kind, expected);
    assert.equal(result.kind, 'one');
    const { start, end } = result.match.exact;
    return assert.equal(
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      expected,
    );
  });

  test(`anchor: ${name}, in a long text with an index`, () => {
    // Filler without any of the words, so that the answer must be the same.
    const filler = 'Xyzzy qwrt plugh. '.repeat(200);
    const result = warmAnchorer(filler + text + ' ' + filler).anchor(quoteOf(quote));
    if (expected === 'none' || expected === 'many') return assert.equal(result.kind, expected);
    assert.equal(result.kind, 'one');
    const start = result.match.exact.start - filler.length;
    const end = result.match.exact.end - filler.length;
    return assert.equal(
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      expected,
    );
  });
}

test('anchor: the index finds exactly what a plain search finds', () => {
  fc.assert(
    fc.property(
      fc.array(runningText, { minLength: 60, maxLength: 90 }),
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      (texts, seed, length) => {
        const text = texts.join(' ');
        const start = seed % text.length;
        const pattern = text.slice(start, start + length);
        const plain: number[] = [];
        for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1))
          plain.push(at);
        assert.deepEqual(warmIndex(text).find(pattern, 1e6), plain);
        const from = plain[seed % plain.length] ?? 0;
        assert.deepEqual(
          warmIndex(text).find(pattern, 2, from),
          plain.filter((at) => at >= from).slice(0, 2),
        );
        assert.deepEqual(warmIndex(text).find(`${pattern}\u0001`, 1e6), []);
      },
    ),
    { numRuns: 60 },
  );
});

test('anchor: words after a gap are found however often they occur before it', () => {
  const before = 'the bench is old. '.repeat(300);
  const text = `${before}Nobody knew who had taken the bench away.`;
  const result = createAnchorer(text).anchor(quoteOf('Nobody knew […] the bench'));
  assert.equal(
    result.kind === 'one' && text.slice(result.match.exact.start, result.match.exact.end),
    text.slice(before.length, -6),
  );
});

test('anchor: an exact place is found behind hundreds that are only alike, and among several of them it is the one', () => {
  for (const count of [3, 300]) {
    const before = `It was 'gone'. `.repeat(count);
    const text = `${before}It was ‘gone’. ${before}`;
    const result = createAnchorer(text).anchor(quoteOf('was ‘gone’'));
    assert.equal(result.kind, 'one');
    assert.equal(result.match.exact.start, before.length + 'It '.length);
    assert.equal(createAnchorer(text).anchor(quoteOf("was 'gone'")).kind, 'many');
    assert.equal(createAnchorer(text).anchor(quoteOf('was “gone”')).kind, 'none');
  }
});

test('anchor: a described span is found again, at its own place', () => {
  fc.assert(
    fc.property(
      runningText.chain((text) =>
        fc.tuple(fc.constant(text.normalize('NFC')), spanIn(text.normalize('NFC').length)),
      ),
      ([text, span]) => {
        const quote = describeSpan(text, span);
        assert.equal(quote.exact, text.slice(span.start, span.end));
        const whole = quote.prefix + quote.exact + quote.suffix;
        const found = indexText(text).find(whole, 3);
        assert.ok(found.length === 1 || whole === text, 'once in the text');
        const parts = [whole];
        const result = createAnchorer(text).anchor({
          parts,
          exact: {
            from: { part: 0, offset: quote.prefix.length },
            to: { part: 0, offset: quote.prefix.length + quote.exact.length },
          },
        });
        assert.deepEqual(result.kind === 'one' && result.match.exact, span);
      },
    ),
  );
});

test('anchor: a quote line written for a span reads back as that span', () => {
  const text = 'The bench stood by the bench of the old bench-maker.';
  for (const span of [
    { start: 4, end: 9 },
    { start: 23, end: 28 },
    { start: 40, end: 45 },
  ]) {
    const result = createAnchorer(text).anchor(quoteOf(toQuoteLine(describeSpan(text, span))));
    assert.deepEqual(result.kind === 'one' && result.match.exact, span);
  }
});

test('anchor: words that Markdown would read as something else are quoted as words', () => {
  for (const words of [
    '---',
    '- - -',
    '-- and so on',
    '1. first',
    '12) twelfth',
    '# not a title',
    '> not a quote',
    '~~~ dots',
    '+ plus',
  ]) {
    const text = `Before ${words} after`;
    const start = 'Before '.length;
    const span = { start, end: start + words.length };
    const result = createAnchorer(text).anchor(
      quoteOf(toQuoteLine({ prefix: '', exact: words, suffix: '' })),
    );
    assert.deepEqual(result.kind === 'one' && result.match.exact, span, words);
  }
});

test('anchor: of ten thousand quotes in a megabyte the index finds those that occur, and no others', () => {
  const vocabulary = Array.from(
    { length: 4000 },
    (_, index) => `w${((index * 7919) % 99991).toString(36)}`,
  );
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state;
  };
  const text = Array.from({ length: 180_000 }, () => vocabulary[random() % vocabulary.length])
    .join(' ')
    .slice(0, 1_000_000);
  const quotes = Array.from({ length: 10_000 }, (_, index) => {
    const start = random() % (text.length - 100);
    return index % 2 === 0
      ? text.slice(start, start + 60)
      : `${text.slice(start, start + 30)}#${text.slice(start + 30, start + 60)}`;
  });
  const index = warmIndex(text);
  let found = 0;
  for (const [at, quote] of quotes.entries()) {
    const places = index.find(quote, 3).length;
    assert.equal(places > 0, at % 2 === 0);
    found += places;
  }
  assert.ok(found >= 5000 && found < 5100);
});
