/**
 * `npm run test:mutation`: changes the code of some rooms in one small way at a time and runs the
 * room's tests, which must fail. Prints, for each room, how many of the mutants were killed, and
 * names the survivors. Not a part of `npm test`: the whole takes about an hour.
 *
 * `-- anchor weave` names rooms; `--sample 200` takes as many mutants of each room, spread evenly;
 * `--survivors` lists only survivors.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rooms, each with the tests that guard it, below `tests/unit/core`. */
const rooms: Readonly<Record<string, { folder: string; tests: string[] }>> = {
  text: { folder: 'text', tests: ['text/**/*.test.ts'] },
  anchor: { folder: 'anchor', tests: ['anchor/**/*.test.ts'] },
  weave: { folder: 'weave', tests: ['weave/**/*.test.ts'] },
  entries: {
    folder: 'entries',
    tests: ['entries/**/*.test.ts', 'messages/report.test.ts', 'library/fix.test.ts'],
  },
  layers: { folder: 'case/layers', tests: ['case/layers/*.test.ts'] },
};

/** A test run that takes longer than this (ms) hangs: the mutant is killed. */
const limit = 60_000;

interface Job extends Mutant {
  path: string;
  line: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, survivors: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(rooms);
const copies = Array.from({ length: Math.min(2, availableParallelism()) }, makeCopy);
let failed = false;
try {
  for (const name of chosen) {
    const room = rooms[name];
    if (!room) throw new Error(`Unknown room ${name}; there are ${Object.keys(rooms).join(', ')}.`);
    const jobs = sample(jobsOf(room.folder), Number(values.sample ?? Infinity));
    const tests = room.tests.map((pattern) => `tests/unit/core/${pattern}`);
    if (!(await passes(copies[0] as string, tests)))
      throw new Error(`The tests of ${name} fail before anything is changed.`);
    const survivors = await survivorsOf(jobs, tests);
    const killed = jobs.length - survivors.length;
    const score = (100 * killed) / jobs.length;
    console.log(`${name}: ${killed} of ${jobs.length} killed, ${score.toFixed(1)} %`);
    for (const { path, line, about } of survivors) console.log(`  ${path}:${line} ${about}`);
    if (score < 85) failed = true;
  }
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-reading-mutation-'));
  for (const name of ['src', 'tests', 'docs', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  // Some tests of the core read the published cases.
  for (const name of ['content', 'node_modules'])
    symlinkSync(join(root, name), join(copy, name), 'junction');
  return copy;
}

function jobsOf(folder: string): Job[] {
  const path = join('src/core', folder);
  return readdirSync(join(root, path))
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
  const waiting = [...jobs];
  const survivors: Job[] = [];
  await Promise.all(
    copies.map(async (copy) => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const path = join(copy, job.path);
        const source = readFileSync(path, 'utf8');
        writeFileSync(path, source.slice(0, job.start) + job.text + source.slice(job.end));
        // The file's own test finds most mutants, and takes the least time.
        const twin = job.path.replace(/^src/, join('tests', 'unit')).replace(/\.ts$/, '.test.ts');
        const isFound = existsSync(join(copy, twin)) && !(await passes(copy, [twin]));
        if (!isFound && (await passes(copy, tests))) survivors.push(job);
        writeFileSync(path, source);
      }
    }),
  );
  return survivors.sort((a, b) =>
    a.path === b.path ? a.start - b.start : a.path < b.path ? -1 : 1,
  );
}

function passes(copy: string, tests: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--test', '--experimental-test-isolation=none', '--test-reporter=./tests/mutation/bail.ts', ...tests],
      { cwd: copy, stdio: 'ignore' },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
