import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known id that a mistyped one probably means.
 *
 * @param id the id as written
 * @param known all ids that exist
 * @returns the nearest one, or `undefined` if more than a third of its letters (at least two) would
 *   have to change
 */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const nearest = closest(id.toLowerCase(), [...folded.keys()]);
  return distance(id.toLowerCase(), nearest) <= Math.max(2, id.length / 3)
    ? folded.get(nearest)
    : undefined;
}
