/** `npm run dev`: Astro's server, which shows each change of the content within a second. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { siteRoot } from '../../disk/roots.ts';
import { astro } from './build/steps.ts';
import { runningServer } from './dev/running-server.ts';
import { explainFolder } from './explain-folder.ts';

const args = process.argv.slice(2);
const address = await runningServer(siteRoot);
const problem =
  explainFolder(siteRoot) ??
  (address &&
    `This site is being served for editing already, at ${address}\nUse that one, or stop it with Ctrl+C in its terminal and start again.`);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const server = spawn(process.execPath, [...astro('dev'), ...args], {
    cwd: siteRoot,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // A terminal tells both processes to stop; another program tells only this one.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill());
  server.on('exit', (code) => (process.exitCode = code ?? 1));
}
