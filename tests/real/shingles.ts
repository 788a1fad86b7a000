/** How much of a text was found, and how much of what was found belongs to it; each from 0 to 1. */
export interface Score {
  precision: number | undefined;
  recall: number | undefined;
}

/**
 * Compares the words of two texts as scrapinghub's article-extraction-benchmark does: by all runs of
 * four words, with their counts.
 *
 * @param truth the text as it ought to be
 * @param found the text as it was found
 * @returns both measures; `undefined` if there is nothing to divide by
 */
export function score(truth: string, found: string): Score {
  const [expected, given] = [shingles(truth), shingles(found)];
  let hits = 0;
  for (const [run, count] of expected) hits += Math.min(count, given.get(run) ?? 0);
  const all = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { precision: share(hits, all(given)), recall: share(hits, all(expected)) };
}

/** The mean of what is defined. */
export function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function shingles(text: string): Map<string, number> {
  // Python's \w, which the benchmark uses: letters, numbers and the underscore, but no marks.
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = tokens.length === 0 ? -1 : Math.max(0, tokens.length - 4);
  for (let start = 0; start <= last; start += 1) {
    const run = tokens.slice(start, start + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
