/**
 * How long a site of many cases takes to build, beside two floors in the same run: `npm run bench
 * -- build`, `--sizes 10,100` for other numbers of cases.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BuildStep, buildSteps } from '../../src/cli/commands/build/steps.ts';
import { writeBareAstro } from './support/bare-astro.ts';
import { showSpread, spread } from './support/compare.ts';
import { generateCases, writeCases } from './support/generate-cases.ts';
import { measureProcess, total, type Usage } from './support/measure-process.ts';
import { table } from './support/table.ts';
import { throwAwayProject } from './support/throw-away-project.ts';

const outDir = '.build/site';
const floorScript = fileURLToPath(new URL('support/floor-unified.ts', import.meta.url));

/** What a build took: Astro alone, and all steps of `npm run build`. */
interface Build {
  astro: Usage;
  all: Usage;
  steps: { name: BuildStep['name']; usage: Usage }[];
}

/** One run of everything with one number of cases. */
interface Round {
  pages: number;
  parsing: Usage;
  bare: Usage;
  cold: Build;
  rebuild: Build;
}

/** What to build, if not the default. */
export interface BuildBenchOptions {
  /** How many cases, size by size. */
  sizes?: readonly number[] | undefined;
  /** How many times each; a site of 1,000 cases is usually built once, others three times. */
  rounds?: number | undefined;
}

/**
 * Measures builds of made-up cases (10 paragraphs, 25 sentences, 30 notes, 40 glossary terms for
 * all) in a copy of the project: cold, and after an edit to one note. The floors: (a) the same
 * Markdown parsed and printed by unified, (b) a bare Astro site with as many pages.
 *
 * @param short builds 2 cases, once, with the first steps only: the check and Astro
 * @param options sizes and rounds
 * @returns tables in Markdown
 */
export async function benchBuild(short: boolean, options: BuildBenchOptions = {}): Promise<string> {
  const sizes = options.sizes ?? (short ? [2] : [10, 100, 1000]);
  const figures: string[][] = [];
  const ratios: string[][] = [];
  const steps: string[][] = [];
  for (const cases of sizes) {
    const rounds: Round[] = [];
    const count = options.rounds ?? (short || cases >= 1000 ? 1 : 3);
    while (rounds.length < count) rounds.push(await measureRound(cases, short));
    figures.push(...figureRows(cases, rounds));
    ratios.push(...ratioRows(cases, rounds));
    steps.push(...stepRows(cases, rounds));
  }
  return [
    table(
      ['cases', 'pages', 'what', 'wall, s', 'processor, s', 'peak memory, MB', 'wall per case, ms'],
      figures,
    ),
    table(['cases', 'ratio', 'wall', 'processor'], ratios),
    table(['cases', 'step', 'cold, s', 'after one edited note, s'], steps),
  ].join('\n\n');
}

async function measureRound(cases: number, short: boolean): Promise<Round> {
  const root = throwAwayProject([
    'src',
    'public',
    'docs/rules',
    'astro.config.mjs',
    'package.json',
  ]);
  const bareRoot = throwAwayProject([]);
  try {
    await writeCases(root, generateCases({ cases }));
    const parsing = await measure(root, 'floor (a)', process.execPath, [floorScript, 'content']);
    const cold = await build(root, short);
    const pages = globSync(`${outDir}/**/*.html`, { cwd: root }).length;
    writeBareAstro(bareRoot, pages);
    const bare = await measure(bareRoot, 'floor (b)', 'npx', ['--no-install', 'astro', 'build']);
    editOneNote(root, cases);
    const rebuild = await build(root, short);
    return { pages, parsing, bare, cold, rebuild };
  } finally {
    for (const folder of [root, bareRoot]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Builds as `npm run build` does, into an empty folder, but for what that does about an earlier
 * site.
 */
async function build(root: string, short: boolean): Promise<Build> {
  rmSync(join(root, outDir), { recursive: true, force: true });
  const steps: Build['steps'] = [];
  for (const { name, command, args } of buildSteps(outDir, { offline: true, pdfs: true }, root)) {
    if (short && name !== 'check' && name !== 'site') continue;
    steps.push({ name, usage: await measure(root, name, command, args) });
  }
  const astro = steps.find(({ name }) => name === 'site')?.usage;
  if (!astro) throw new Error('The build has no step that runs Astro.');
  return { astro, all: total(steps.map(({ usage }) => usage)), steps };
}

/** Measures a command and says at once what it took: a large site takes long. */
async function measure(
  root: string,
  what: string,
  command: string,
  args: readonly string[],
): Promise<Usage> {
  const usage = await measureProcess(root, command, args);
  const { wall, user, system, memory } = usage;
  console.error(
    `${what}: ${wall.toFixed(1)} s, processor ${user.toFixed(1)} + ${system.toFixed(1)} s, ${memory.toFixed(0)} MB`,
  );
  return usage;
}

/** Adds a sentence to the first note of the case in the middle. */
function editOneNote(root: string, cases: number): void {
  const path = join(
    root,
    'content/cases',
    `bench-${String(Math.ceil(cases / 2)).padStart(4, '0')}`,
    'commentary.md',
  );
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(
    '\n\n## Bench note 2\n',
    ' This sentence is new.\n\n## Bench note 2\n',
  );
  if (edited === text) throw new Error(`${path} has no second note to edit before.`);
  writeFileSync(path, edited);
}

const processor = ({ user, system }: Usage): number => user + system;

function figureRows(cases: number, rounds: readonly Round[]): string[][] {
  const ways: [string, (round: Round) => Usage][] = [
    ['floor (a): parse and print', ({ parsing }) => parsing],
    ['floor (b): bare Astro', ({ bare }) => bare],
    ['`astro build`, cold', ({ cold }) => cold.astro],
    ['`astro build`, one edited note', ({ rebuild }) => rebuild.astro],
    ['all steps, cold', ({ cold }) => cold.all],
    ['all steps, one edited note', ({ rebuild }) => rebuild.all],
  ];
  return ways.map(([what, usageOf]) => {
    const show = (read: (usage: Usage) => number, digits: number): string =>
      showSpread(spread(rounds.map((round) => read(usageOf(round)))), digits);
    return [
      String(cases),
      String(rounds[0]?.pages),
      what,
      show(({ wall }) => wall, 1),
      show(processor, 1),
      show(({ memory }) => memory, 0),
      show(({ wall }) => (wall * 1000) / cases, 0),
    ];
  });
}

function ratioRows(cases: number, rounds: readonly Round[]): string[][] {
  const ways: [string, (round: Round) => Usage, (round: Round) => Usage][] = [
    [
      '`astro build`, cold, over (a) + (b)',
      ({ cold }) => cold.astro,
      ({ parsing, bare }) => total([parsing, bare]),
    ],
    [
      'all steps, cold, over (a) + (b)',
      ({ cold }) => cold.all,
      ({ parsing, bare }) => total([parsing, bare]),
    ],
    [
      '`astro build`, one edited note, over (b)',
      ({ rebuild }) => rebuild.astro,
      ({ bare }) => bare,
    ],
    ['all steps, one edited note, over (b)', ({ rebuild }) => rebuild.all, ({ bare }) => bare],
  ];
  return ways.map(([what, over, under]) => {
    const show = (read: (usage: Usage) => number): string =>
      showSpread(spread(rounds.map((round) => read(over(round)) / read(under(round)))));
    return [String(cases), what, show(({ wall }) => wall), show(processor)];
  });
}

function stepRows(cases: number, rounds: readonly Round[]): string[][] {
  return (rounds[0]?.cold.steps ?? []).map(({ name }, at) => {
    const show = (key: 'cold' | 'rebuild'): string =>
      showSpread(spread(rounds.map((round) => round[key].steps[at]?.usage.wall ?? Number.NaN)), 1);
    return [String(cases), name, show('cold'), show('rebuild')];
  });
}
