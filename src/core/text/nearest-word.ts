import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known word that a mistyped one probably means.
 *
 * @param word the word as typed
 * @param known words, in any case
 * @returns the nearest one as it is known, within one changed letter in a word of four or five, two
 *   in one of up to eight, three in a longer one; `undefined` otherwise, and for words of up to
 *   three letters
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const allowed = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  if (allowed === 0 || known.length === 0) return undefined;
  const folded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const nearest = closest(word.toLowerCase(), [...folded.keys()]);
  return distance(word.toLowerCase(), nearest) <= allowed ? folded.get(nearest) : undefined;
}
