import { fc } from './properties.ts';

const words = (
  "return town the of boat Ferrin Hollow People's naïve cafe\u0301 Страна Острівськ пором місто й и\u0306 مدينة حَرْب السلام 都市 戦争 漢字かな交じり " +
  "👩‍👩‍👧 🇺🇦 👍🏽 … “quoted” 'scare' — e\u0301\u0323 ﬁ 한국어 각"
).split(' ');

/**
 * A word in one of several scripts: Latin, Cyrillic, Arabic, CJK, Hangul, emoji, combining marks.
 */
export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((text) => /^[^\s<>&]+$/u.test(text)),
  },
);

/** Running text in mixed scripts. */
export const runningText: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .map((list) => list.join(' '));

/** Several paragraphs. */
export const paragraphs: fc.Arbitrary<string[]> = fc.array(runningText, {
  minLength: 1,
  maxLength: 5,
});

/** A span of a text of the given length. */
export function spanIn(length: number): fc.Arbitrary<{ start: number; end: number }> {
  return fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
}
