import process from 'node:process';
import { fileURLToPath } from 'node:url';

const shared = globalThis as { [key: symbol]: string | undefined };
const key = Symbol.for('second-reading.engine');

/**
 * The folder of the engine, which has `src/`, `public/` and `docs/rules/` in it. Pages are bundled
 * and no longer know where they came from, so Astro's configuration tells them.
 */
export const engineRoot: string = shared[key] ?? fileURLToPath(new URL('../../', import.meta.url));

/**
 * Tells the folder of the engine to the pages that Astro builds in this process: they load a copy
 * of this module.
 */
export function tellPages(): void {
  shared[key] = engineRoot;
}

/**
 * The folder of the site, which has `content/` in it, and gets `dist/`: the one in which the
 * command was started. It is the engine's own folder for the site that lives there.
 */
export const siteRoot: string = process.cwd();

/**
 * Returns the path of a program of the engine: TypeScript in its repository, JavaScript in its
 * package, since Node.js strips no types below `node_modules/`.
 *
 * @param name its path from `src/`, without the ending: `cli/commands/check`
 * @returns the whole path
 */
export function program(name: string): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`../${name}.${ending}`, import.meta.url));
}
