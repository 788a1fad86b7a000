import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldCharacters } from '../../../../src/core/anchor/typography.ts';
import { fc } from '../../support/properties.ts';

const cases: { name: string; text: string; folded: string }[] = [
  { name: 'plain words', text: 'a "b" - \'c\'', folded: 'a "b" - \'c\'' },
  { name: 'single quotation marks', text: '‘a’ ‚b‛ 5′', folded: "'a' 'b' 5'" },
  { name: 'double quotation marks', text: '“a” „b‟ 5″', folded: '"a" "b" 5"' },
  { name: 'dashes', text: 'a‐b‑c‒d–e—f―g−h', folded: 'a-b-c-d-e-f-g-h' },
  { name: 'spaces', text: 'a\u00a0b\u2009c\u202fd\u3000e', folded: 'a b c d e' },
  { name: 'dots', text: 'a… b', folded: 'a... b' },
  { name: 'several spaces', text: 'a  b \u00a0 c', folded: 'a b c' },
  { name: 'two plain spaces alone', text: 'a  b', folded: 'a b' },
  { name: 'letters and case stay', text: 'É Ы ß', folded: 'É Ы ß' },
  { name: 'nothing', text: '', folded: '' },
];

for (const { name, text, folded } of cases)
  test(`fold: ${name}`, () => assert.equal(fold(text).value, folded));

test('fold: characters alone keep the length', () => {
  assert.equal(foldCharacters('“a”…\u00a0 –'), '"a"…  -');
});

test('fold: offsets lead there and back', () => {
  const text = 'a… b  “c”… d';
  const { value, toOriginal, toFolded } = fold(text);
  assert.equal(value, 'a... b "c"... d');
  for (const word of ['a', 'b', 'c', 'd']) {
    assert.equal(toFolded(text.indexOf(word)), value.indexOf(word), word);
    assert.equal(toOriginal(value.indexOf(word)), text.indexOf(word), word);
  }
  assert.equal(toFolded(text.length), value.length);
  assert.equal(toOriginal(value.length), text.length);
  // Within dots and spaces, no further than their end.
  assert.deepEqual([1, 2, 3, 4].map(toOriginal), [1, 2, 2, 2]);
  assert.deepEqual(
    [5, 6, 7, 8].map((offset) => toFolded(offset)),
    [7, 7, 8, 9],
  );
});

test('fold: without stretches that change their length, offsets are the same', () => {
  const { toOriginal, toFolded } = fold('“a” – b');
  assert.deepEqual([0, 3, 7].map(toOriginal), [0, 3, 7]);
  assert.deepEqual([0, 3, 7].map(toFolded), [0, 3, 7]);
  assert.equal(fold('plain').toOriginal(3), 3);
});

test('fold: every character that is kept is found at the mapped offset', () => {
  const piece = fc.constantFrom('a', 'б', ' ', '  ', '…', '...', '“', '\u00a0', '—');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { value, toOriginal, toFolded } = fold(text);
      let last = 0;
      for (let offset = 0; offset < text.length; offset += 1) {
        const at = toFolded(offset);
        assert.ok(at >= last, 'the order stays');
        last = at;
        const isLetter = /[aб]/.test(text.charAt(offset));
        if (!isLetter) continue;
        assert.equal(value.charAt(at), text.charAt(offset));
        assert.equal(toOriginal(at), offset);
      }
      assert.equal(toFolded(text.length), value.length);
      assert.equal(toOriginal(value.length), text.length);
    }),
    { numRuns: 500 },
  );
});
