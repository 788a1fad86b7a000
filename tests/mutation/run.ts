/**
 * `npm run test:mutation`: changes the code of some rooms in one small way at a time and runs the
 * room's tests, which must fail. Prints, for each room, how many of the mutants were killed, and
 * names the survivors. Not a part of `npm test`; `docs/mutation.md` has the results.
 *
 * `-- anchor weave` names rooms; `--sample 200` takes as many mutants of each room, spread evenly;
 * `--file words` tries only files with this in their path, and can be repeated; `--workers 1` runs
 * in one process instead of two; `--verbose` says of each mutant how it was found.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Imports } from './imports.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { Worker } from './pool.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rooms, each with the tests that guard it, below `tests/unit/core`. */
const rooms: Readonly<Record<string, { folder: string; tests: string[] }>> = {
  text: { folder: 'text', tests: ['text/**/*.test.ts'] },
  anchor: { folder: 'anchor', tests: ['anchor/**/*.test.ts'] },
  weave: { folder: 'weave', tests: ['weave/**/*.test.ts'] },
  entries: { folder: 'entries', tests: ['entries/**/*.test.ts'] },
  layers: { folder: 'case/layers', tests: ['case/layers/*.test.ts'] },
};

interface Job extends Mutant {
  path: string;
  line: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    file: { type: 'string', multiple: true, default: [''] },
    workers: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
});
const imports = new Imports();
const chosen = positionals.length > 0 ? positionals : Object.keys(rooms);
const workers = Array.from({ length: Number(values.workers) }, () => new Worker());
let failed = false;
try {
  for (const name of chosen) {
    const room = rooms[name];
    if (!room) throw new Error(`Unknown room ${name}; there are ${Object.keys(rooms).join(', ')}.`);
    const all = jobsOf(room.folder).filter(({ path }) =>
      values.file.some((name) => path.includes(name)),
    );
    const jobs = sample(all, Number(values.sample ?? Infinity));
    const changed = [...new Set(jobs.map(({ path }) => join(root, path)))];
    const tests = room.tests
      .flatMap((pattern) => globSync(pattern, { cwd: join(root, 'tests/unit/core') }))
      .map((test) => join(root, 'tests/unit/core', test))
      .filter((test) => changed.some((path) => imports.reaches(test, path)));
    const survivors = await survivorsOf(jobs, tests);
    const killed = jobs.length - survivors.length;
    const score = (100 * killed) / jobs.length;
    const taken = jobs.length < all.length ? ` (of ${String(all.length)} in all)` : '';
    console.log(
      `${name}: ${String(killed)} of ${String(jobs.length)} killed${taken}, ${score.toFixed(1)} %`,
    );
    for (const { path, line, about } of survivors)
      console.log(`  ${path}:${String(line)} ${about}`);
    if (score < 85) failed = true;
  }
} finally {
  for (const worker of workers) worker.stop();
}
process.exitCode = failed ? 1 : 0;

function jobsOf(folder: string): Job[] {
  const path = join('src/core', folder);
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      const source = readFileSync(join(root, file), 'utf8');
      return mutantsOf(file, source).map((mutant) => ({
        ...mutant,
        path: file,
        line: source.slice(0, mutant.start).split('\n').length,
      }));
    });
}

function sample(jobs: Job[], count: number): Job[] {
  if (jobs.length <= count) return jobs;
  return Array.from(
    { length: count },
    (_, index) => jobs[Math.floor((index * jobs.length) / count)] as Job,
  );
}

async function survivorsOf(jobs: Job[], tests: string[]): Promise<Job[]> {
  const [first] = jobs;
  if (!first) return [];
  const before = await workers[0]?.run({ path: join(root, first.path), tests }, 300_000);
  if (!before?.passed)
    throw new Error(`The tests fail before anything is changed: ${before?.reason ?? ''}`);
  const waiting = [...jobs];
  const survivors: Job[] = [];
  await Promise.all(
    workers.map(async (worker) => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const path = join(root, job.path);
        const guards = guardsOf(path, tests, before.times);
        const usual = guards.reduce((sum, test) => sum + (before.times[test] ?? 0), 0);
        const { start, end, text } = job;
        const { passed, reason } = await worker.run(
          { path, mutant: { start, end, text }, tests: guards },
          10_000 + 5 * usual,
        );
        if (passed) survivors.push(job);
        if (values.verbose)
          console.error(
            `${String(waiting.length)} left: ${job.path}:${String(job.line)} ${job.about}: ${passed ? 'survives' : String(reason)}`,
          );
      }
    }),
  );
  return survivors.sort((a, b) =>
    a.path === b.path ? a.start - b.start : a.path < b.path ? -1 : 1,
  );
}

/**
 * The tests that lead to a file: its twin first, which finds most, then the others, the fastest
 * first.
 */
function guardsOf(path: string, tests: string[], times: Record<string, number>): string[] {
  const twin = path
    .replace(join(root, 'src'), join(root, 'tests/unit'))
    .replace(/\.ts$/, '.test.ts');
  const rank = (test: string): number => (test === twin ? -1 : (times[test] ?? 0));
  return tests.filter((test) => imports.reaches(test, path)).sort((a, b) => rank(a) - rank(b));
}
