import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, normaliseLines } from '../../../../src/core/text/decode.ts';
import { fc } from '../../support/properties.ts';

const bytes = (...numbers: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    numbers.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );

const cases: { name: string; given: Uint8Array; text: string; invalidAt?: number }[] = [
  { name: 'nothing', given: bytes(), text: '' },
  { name: 'ASCII', given: bytes('abc'), text: 'abc' },
  { name: 'two, three and four bytes', given: bytes('é€😀'), text: 'é€😀' },
  { name: 'a byte-order mark', given: bytes(0xef, 0xbb, 0xbf, 'a'), text: 'a' },
  { name: 'line endings', given: bytes('a\r\nb\rc\n'), text: 'a\nb\nc\n' },
  { name: 'U+FFFD itself', given: bytes('a\ufffdb\ufffd'), text: 'a\ufffdb\ufffd' },
  { name: 'the first byte', given: bytes(0xff, 'a'), text: '\ufffda', invalidAt: 0 },
  { name: 'the last byte', given: bytes('a', 0xe2), text: 'a\ufffd', invalidAt: 1 },
  { name: 'after wide letters', given: bytes('é€', 0xe9, 'x'), text: 'é€\ufffdx', invalidAt: 5 },
  { name: 'after U+FFFD', given: bytes('\ufffdé', 0x80), text: '\ufffdé\ufffd', invalidAt: 5 },
  {
    name: 'a sequence that is cut',
    given: bytes('a', 0xef, 0xbf, 'b'),
    text: 'a\ufffdb',
    invalidAt: 1,
  },
  { name: 'a surrogate', given: bytes(0xed, 0xa0, 0x80), text: '\ufffd\ufffd\ufffd', invalidAt: 0 },
  { name: 'an overlong form', given: bytes('a', 0xc0, 0xaf), text: 'a\ufffd\ufffd', invalidAt: 1 },
  { name: 'after a byte-order mark', given: bytes('\ufeffa', 0xff), text: 'a\ufffd', invalidAt: 4 },
];

for (const { name, given, text, invalidAt } of cases)
  test(`decode: ${name}`, () => assert.deepEqual(decode(given), { text, invalidAt }));

test('decode: bytes before the first invalid one are valid, and one more sequence is not', () => {
  const strict = (given: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(given);
      return true;
    } catch {
      return false;
    }
  };
  const piece = fc.oneof(
    fc.constantFrom('a', 'é', '€', '😀', '\ufffd').map((text) => [...bytes(text)]),
    fc.array(fc.constantFrom(0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xf0, 0xff), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const given = Uint8Array.from(pieces.flat());
      const { invalidAt } = decode(given);
      assert.equal(invalidAt === undefined, strict(given));
      if (invalidAt === undefined) return;
      assert.ok(strict(given.subarray(0, invalidAt)));
      for (let end = invalidAt + 1; end <= invalidAt + 4; end += 1)
        assert.ok(!strict(given.subarray(invalidAt, end)));
    }),
    { numRuns: 1000 },
  );
});

test('decode: only one byte-order mark, and only at the start', () => {
  assert.equal(normaliseLines('\ufeff\ufeffa\ufeff'), '\ufeffa\ufeff');
});
