import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Problem } from '../../../import/model.ts';
import { engineRoot, program } from '../../../disk/roots.ts';

/**
 * Returns the engine that runs, as npm takes it: an installed one by its version. From a clone,
 * which no registry need know, it is packed into the new site.
 *
 * @param site the folder of the new site
 * @returns a version, or the path of a package from the site's folder; or why there is none
 */
export function packEngine(site: string): string | Problem {
  const { version } = JSON.parse(readFileSync(join(engineRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!program('cli/main').endsWith('.ts')) return version;
  const folder = join(site, 'engine');
  mkdirSync(folder);
  console.error('Packing the engine, which takes up to a minute.');
  const { status, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: engineRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [file] = readdirSync(folder);
  return status === 0 && file !== undefined
    ? `file:engine/${file}`
    : {
        problem: `The engine cannot be packed: ${stderr.trim()}`,
        advice: 'Run `npm ci` in its folder, or name another one: `--engine 0.2.0`.',
      };
}
