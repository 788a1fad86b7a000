/**
 * `npm run bench`: measures everything, or what is named (`npm run bench -- anchoring`). Each
 * figure is a ratio in one run, with its spread. `--short` does little of each and is for seeing
 * that it works; `--sizes 10,100 --rounds 1` says for how many cases `build` is measured, and how
 * often; `--treebanks` and `--rivals` name the folders that `sentences` reads; `--write` puts the
 * tables into docs/benchmarks.md, and those of sentences into docs/sentences.md.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchAnchoring } from './anchoring.ts';
import { benchBuild } from './build.ts';
import { benchCheck } from './check.ts';
import { benchPages } from './pages.ts';
import { benchSentences } from './sentences.ts';
import { writeTables } from './support/write-tables.ts';

const benches = {
  anchoring: benchAnchoring,
  check: benchCheck,
  pages: benchPages,
  build: benchBuild,
  sentences: benchSentences,
};

const { values, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    treebanks: { type: 'string' },
    rivals: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const sizes = values.sizes?.split(',').map(Number);
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
if ([...(sizes ?? []), rounds ?? 1].some((number) => !Number.isInteger(number) || number < 1)) {
  console.error(
    '--sizes takes whole numbers of cases, --rounds a whole number: --sizes 10,100 --rounds 1',
  );
  process.exit(2);
}
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const tables = await run(values.short, { ...values, sizes, rounds });
  console.log(`\n## ${name}\n\n${tables}`);
  const document = name === 'sentences' ? 'docs/sentences.md' : 'docs/benchmarks.md';
  if (values.write) writeTables(document, name, tables);
}
