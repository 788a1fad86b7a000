import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { program, siteRoot } from '../../../disk/roots.ts';

/** A step of a build: a command, run in the site's folder. */
export interface BuildStep {
  name: 'check' | 'site' | 'search' | 'single files' | 'documents' | 'PDFs' | 'sizes' | 'offline';
  command: string;
  args: string[];
}

/** What a build may leave out. */
export interface BuildOptions {
  offline: boolean;
  pdfs: boolean;
}

/**
 * Lists the steps of a build, in order.
 *
 * @param outDir the folder to build into, from the site's folder
 * @param options `offline`: readers can keep the site; `pdfs`: the downloads have PDFs
 * @param root the site's folder
 * @returns the steps; if one fails, the later ones must not be run
 */
export function buildSteps(
  outDir: string,
  { offline, pdfs }: BuildOptions,
  root = siteRoot,
): BuildStep[] {
  const node = (name: BuildStep['name'], file: string, ...args: string[]): BuildStep => ({
    name,
    command: process.execPath,
    args: [program(`cli/${file}`), ...args],
  });
  return [
    node('check', 'commands/check'),
    {
      name: 'site',
      command: process.execPath,
      args: [...astro('build', root), '--outDir', outDir],
    },
    node('search', 'after-astro/index-search', outDir),
    node('single files', 'after-astro/single-file', outDir),
    node('documents', 'after-astro/documents', outDir),
    ...(pdfs ? [node('PDFs', 'after-astro/printables', outDir)] : []),
    node('sizes', 'after-astro/download-sizes', outDir), // after all downloads are made
    node('offline', 'after-astro/offline', outDir, ...(offline ? [] : ['--remove'])), // the last step: it lists the files
  ];
}

const require = createRequire(import.meta.url);

/**
 * Returns the arguments that make Node.js run Astro: for a site with an `astro.config.mjs` of its
 * own, or with the engine's.
 *
 * @param command Astro's command, such as `build`
 * @param root the site's folder
 * @returns its program, the command and its configuration
 */
export function astro(command: string, root = siteRoot): string[] {
  const home = dirname(require.resolve('astro/package.json'));
  const { bin } = require('astro/package.json') as { bin: { astro: string } };
  const hasOwn = existsSync(join(root, 'astro.config.mjs'));
  // Astro takes the path from the site's folder, also if it is a whole one.
  const config = hasOwn ? [] : ['--config', relative(root, program('astro/config'))];
  return [join(home, bin.astro), command, ...config];
}
