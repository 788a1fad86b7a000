/** `npm run test:hostile`: fuzz, bad conditions for the build, and a hostile site in a browser. `--short`: what `npm test` has time for. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const short = process.argv.includes('--short');
const env = {
  ...process.env,
  HOSTILE_CASES: process.env['HOSTILE_CASES'] ?? (short ? '400' : '10000'),
  ...(short && !process.env['HOSTILE_SEED'] ? { HOSTILE_SEED: '20261125' } : {}), // npm test is the same each time
  HOSTILE_KILLS: process.env['HOSTILE_KILLS'] ?? (short ? '4' : '20'),
};
const steps = [['--test', 'tests/hostile/*.test.ts'], ...(short ? [] : [['tests/hostile/site.ts']])];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
