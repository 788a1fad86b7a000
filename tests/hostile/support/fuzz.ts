/**
 * Runs the cases of the fuzz tests. HOSTILE_CASES is their number in all; HOSTILE_SEED repeats a
 * run. Each file of tests has its share.
 */
import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { fc } from '../../unit/support/properties.ts';

export const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
export const total = Number(process.env['HOSTILE_CASES'] ?? 1500);

/** The work of one second, in milliseconds. */
export const second = 1000;

let slowest = 0;
let cases = 0;
let shares = 0;

/**
 * Tells how long something takes this thread alone, however busy the machine is: what is to be
 * found is work without an end, and other programs are not at fault for it. A wait without an end
 * is found by the test's time limit.
 *
 * @param work what is timed; it is done again if it took more than a second, since what takes
 *   its time takes it every time
 * @returns the processor time, in milliseconds; of two, the shorter one
 */
export async function workOf(work: () => void | Promise<void>): Promise<number> {
  const took = await timed(work);
  return took < second ? took : Math.min(took, await timed(work));
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs a share of the cases.
 *
 * @param share the part of all cases
 * @param input what the cases are made of
 * @param property what must hold for each, within a second of work
 */
export async function check<T>(
  share: number,
  input: fc.Arbitrary<T>,
  property: (value: T) => void | Promise<void>,
): Promise<void> {
  shares += share;
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      const took = await workOf(() => property(value));
      slowest = Math.max(slowest, took);
      cases += 1;
      assert.ok(took < second, `${Math.round(took)} ms`);
    }),
    {
      numRuns: Math.ceil(total * share),
      seed,
      interruptAfterTimeLimit: 1_500_000,
      markInterruptAsFailure: true,
    },
  );
}

/** The last test of a file: says how much was tried, and how to try it again. */
export function tally(name: string): void {
  test('how much was tried', () => {
    console.log(
      `${name}: ${cases} cases, the slowest ${Math.round(slowest)} ms; to repeat them: HOSTILE_SEED=${seed} HOSTILE_CASES=${total}`,
    );
    assert.ok(cases >= Math.floor(total * shares));
  });
}
