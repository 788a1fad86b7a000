import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceIn, run } from './commands.ts';

/**
 * Makes a next version of the engine from its tarball: one with a higher number and a change of the
 * format, for which content must change.
 *
 * @param folder the folder of the tarball, which gets the next one
 * @param work a folder to work in
 * @returns its version
 */
export function makeNextVersion(folder: string, work: string): string {
  const [tarball = ''] = readdirSync(folder);
  run(work, 'tar', ['-xzf', join(folder, tarball)]);
  const unpacked = join(work, 'package');
  const version = '0.2.0';
  replaceIn(join(unpacked, 'package.json'), /"version": "[\d.]+"/, `"version": "${version}"`);
  // Node.js runs what is compiled, and Vite reads the source.
  for (const path of ['lib/core/files/format-version.js', 'src/core/files/format-version.ts'])
    replaceIn(
      join(unpacked, path),
      /export const migrations[^=]*= \[/,
      "$&{ to: 3, change: 'lanterns are lamps', advice: 'Rename them.' },",
    );
  // What it was compiled from is not there: nothing is compiled again.
  run(unpacked, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  rmSync(unpacked, { recursive: true });
  return version;
}
