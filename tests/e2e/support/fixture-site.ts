import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A site that was built for a test. */
export interface FixtureSite {
  /** The folder with its pages. */
  dist: string;
  remove: () => void;
}

/**
 * Builds a site with other content, by the build that readers' pages come from: in a copy of the
 * project, without PDFs.
 *
 * @param content the folder that replaces `content/`
 * @returns the site
 * @throws if the build fails; the message has what it said
 */
export function buildFixtureSite(content: string): FixtureSite {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-cases-'));
  for (const name of ['src', 'public', 'docs', 'package.json', 'astro.config.mjs'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  // The build starts commands of its own: with the Node.js that runs here.
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const environment = { ...process.env, PATH, SITE_URL: undefined, SITE_BASE: undefined };
  const built = spawnSync(process.execPath, ['src/cli/commands/build.ts', '--no-pdf'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new Error(
      `The build in ${root} failed.\n${built.stdout.slice(-2000)}\n${built.stderr.slice(-2000)}`,
    );
  return { dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
