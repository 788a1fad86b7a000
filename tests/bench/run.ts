/**
 * `npm run bench`: measures everything, or what is named (`npm run bench -- anchoring`). Each figure is a ratio in one run, with its
 * spread. `--short` does little of each and is for seeing that it works; `--write` puts the results into docs/benchmarks.md.
 */
import { benchAnchoring } from './anchoring.ts';

const short = process.argv.includes('--short');
console.log(await benchAnchoring(short));
