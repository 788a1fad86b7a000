/** `npm run dev`: Astro's server, which shows each change of the content within a second. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { siteRoot } from '../../disk/roots.ts';
import { astro } from './build/steps.ts';
import { explainFolder } from './explain-folder.ts';

const problem = explainFolder(siteRoot);
if (problem) console.error(problem);
const ended = problem
  ? { status: 1 }
  : spawnSync(process.execPath, [...astro('dev'), ...process.argv.slice(2)], {
      cwd: siteRoot,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
process.exitCode = ended.status ?? 1;
