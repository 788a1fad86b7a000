import { performance } from 'node:perf_hooks';

/** Smallest, middle and largest of several readings. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/**
 * What one way of doing the work took, in milliseconds, and as a ratio to the first way, round by
 * round.
 */
export interface Timing {
  name: string;
  milliseconds: Spread;
  ratio: Spread;
}

/**
 * Runs several ways of doing the same work in turn (A B C, A B C, …), so that a machine that slows
 * down slows all of them, and compares them round by round.
 *
 * @param ways what to run, by name; the first is what the others are compared with
 * @param rounds how many rounds count; one more goes before them to warm up
 * @returns a timing for each way, in order
 */
export async function compare(
  ways: Record<string, () => unknown>,
  rounds: number,
): Promise<Timing[]> {
  const readings = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(ways)) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= 0) readings.get(name)?.push(performance.now() - start);
    }
  }
  const [base = []] = readings.values();
  return Array.from(readings, ([name, times]) => ({
    name,
    milliseconds: spread(times),
    ratio: spread(times.map((time, round) => time / (base[round] ?? Number.NaN))),
  }));
}

/**
 * Smallest, middle and largest of a list of numbers; of an even number of them the middle is the
 * mean of two.
 */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const median =
    ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
  return { min: sorted[0] ?? Number.NaN, median, max: sorted.at(-1) ?? Number.NaN };
}

/** Writes a spread as `1.23 (1.10–1.40)`. */
export function showSpread({ min, median, max }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}
