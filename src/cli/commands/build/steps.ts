import process from 'node:process';

/** A step of a build: a command, run in the project's folder. */
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
 * @param outDir the folder to build into, from the project's folder
 * @param options `offline`: readers can keep the site; `pdfs`: the downloads have PDFs
 * @returns the steps; if one fails, the later ones must not be run
 */
export function buildSteps(outDir: string, { offline, pdfs }: BuildOptions): BuildStep[] {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const node = (name: BuildStep['name'], file: string, ...args: string[]): BuildStep => ({
    name,
    command: 'node',
    args: [`src/cli/${file}`, ...args],
  });
  return [
    node('check', 'commands/check.ts'),
    { name: 'site', command: npx, args: ['--no-install', 'astro', 'build', '--outDir', outDir] },
    node('search', 'after-astro/index-search.ts', outDir),
    node('single files', 'after-astro/single-file.ts', outDir),
    node('documents', 'after-astro/documents.ts', outDir),
    ...(pdfs ? [node('PDFs', 'after-astro/printables.ts', outDir)] : []),
    node('sizes', 'after-astro/download-sizes.ts', outDir), // after all downloads are made
    node('offline', 'after-astro/offline.ts', outDir, ...(offline ? [] : ['--remove'])), // the last step: it lists the files
  ];
}
