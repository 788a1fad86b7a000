import { unseenIn } from '../../core/text/unseen.ts';

const raised = new Map(
  Array.from('0123456789+−-=()', (sign, at) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾')[at] ?? sign]),
);
const lowered = new Map(
  Array.from('0123456789+−-=()', (sign, at) => [sign, Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')[at] ?? sign]),
);
/** Marks and controls of direction say how letters are shown, and stay. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Writes raised or lowered digits with Unicode's own signs: `1990` and a raised `1` would otherwise
 * become `19901`. Other words are returned as they are.
 *
 * @param text what a `<sup>` or `<sub>` holds
 * @param how which of the two
 * @returns the text to put in its place
 */
export function shifted(text: string, how: 'raised' | 'lowered'): string {
  const signs = how === 'raised' ? raised : lowered;
  const letters = Array.from(text.trim());
  return letters.some((letter) => /\d/.test(letter)) && letters.every((letter) => signs.has(letter))
    ? letters.map((letter) => signs.get(letter)).join('')
    : text;
}

/**
 * Takes out of a paragraph the characters that nobody sees and no language needs there, such as soft
 * hyphens and zero-width spaces: a quote of the words as they look would not be found.
 *
 * @param text the paragraph
 * @returns the paragraph on one line
 */
export function plainLetters(text: string): string {
  const spaced = text.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').trim();
  let plain = '';
  let done = 0;
  for (const { start, end } of unseenIn(spaced)) {
    plain += spaced.slice(done, start);
    plain += Array.from(spaced.slice(start, end))
      .filter((letter) => directions.test(letter))
      .join('');
    done = end;
  }
  return (plain + spaced.slice(done)).replace(/ +/g, ' ').trim();
}
