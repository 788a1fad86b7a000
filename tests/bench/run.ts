/**
 * `npm run bench`: measures everything, or what is named (`npm run bench -- anchoring`). Each figure is a ratio in one run, with its
 * spread. `--short` does little of each and is for seeing that it works.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchAnchoring } from './anchoring.ts';
import { benchCheck } from './check.ts';
import { benchPages } from './pages.ts';

const benches = { anchoring: benchAnchoring, check: benchCheck, pages: benchPages };

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n## ${name}\n\n${await run(values.short)}`);
}
