/**
 * `npm run test:hostile`: fuzz, bad conditions for the build, and a hostile site in a browser.
 * `--short`: what `npm run test:slow` has time for.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const short = process.argv.includes('--short');
const env = {
  ...process.env,
  HOSTILE_CASES: process.env['HOSTILE_CASES'] ?? (short ? '150' : '10000'),
  // The short form is the same each time; the long form draws a seed, one for all its parts.
  HOSTILE_SEED: process.env['HOSTILE_SEED'] ?? (short ? '20261125' : String(Date.now() % 2 ** 31)),
  HOSTILE_KILLS: process.env['HOSTILE_KILLS'] ?? (short ? '2' : '20'),
  HOSTILE_REAL_KILLS: process.env['HOSTILE_REAL_KILLS'] ?? '6',
};
console.log(`HOSTILE_SEED=${env.HOSTILE_SEED} HOSTILE_CASES=${env.HOSTILE_CASES}`);
const steps = [
  ['--test', 'tests/hostile/*.test.ts'],
  ...(short ? [] : [['--test', 'tests/hostile/real-builds.ts'], ['tests/hostile/site.ts']]),
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
