import { performance } from 'node:perf_hooks';
import nodeLog from 'astro/logger/node';
import { countOf } from '../core/text/count-of.ts';

/** Where Astro writes what it says. */
type Destination = ReturnType<typeof nodeLog>;

/**
 * How long after the first file the progress of a long build is told, in milliseconds; then after
 * twice as many each time.
 */
const firstProgress = 10_000;

/** The line that Astro begins for each file it writes. */
const file = /├─/;

/**
 * Makes a destination for what Astro says in a build that leaves out its line for each file: of a
 * build that takes long it says now and then how many are written. Warnings and errors are kept.
 *
 * @param rest takes warnings and errors
 * @param say takes a line of progress
 * @param now the time in milliseconds
 * @returns the destination
 */
export function shortLog(
  rest: Destination,
  say: (line: string) => void,
  now: () => number,
): Destination {
  let files = 0;
  let pause = firstProgress;
  let next: number | undefined;
  return {
    write: (message) => {
      if (message.level === 'warn' || message.level === 'error') rest.write(message);
      else if (file.test(message.message)) files += 1;
      if (files > 0) next ??= now() + pause;
      if (next === undefined || now() < next) return;
      say(`  ${countOf(files, 'file')} so far`);
      pause *= 2;
      next = now() + pause;
    },
  };
}

/** The destination as Astro loads it, by the path of this file. */
export default function buildLog(): Destination {
  return shortLog(
    nodeLog(),
    (line) => console.log(line),
    () => performance.now(),
  );
}
