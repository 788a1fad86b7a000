import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Makes a folder that has the packages of this project and none of its caches: each package is
 * linked by itself, so that what a build keeps in `node_modules/.cache` or `node_modules/.astro` is
 * the folder's own.
 *
 * @param names what to copy of the project beside them, from its root
 * @returns the folder; to be removed by the caller
 */
export function throwAwayProject(names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-bench-'));
  for (const name of names) {
    const from = join(project, name);
    if (existsSync(from)) cpSync(from, join(root, name), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(
        join(project, 'node_modules', name),
        join(root, 'node_modules', name),
        'junction',
      );
    }
  }
  return root;
}
