import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { Problem } from '../../../import/model.ts';
import { engineRoot } from '../../../disk/roots.ts';
import { packEngine } from './pack-engine.ts';
import { packageName, siteFiles, titleOf } from './site-files.ts';

/** What was asked for. */
export interface NewSiteOptions {
  /** The folder, from the one in which the command was started. */
  site: string;
  title?: string | undefined;
  /** The engine as npm takes it; without it, this one. */
  engine?: string | undefined;
}

/**
 * Makes a site of one's own: a folder with content and settings, which uses this package as its
 * engine. All of it is made or nothing.
 *
 * @param options what was asked for
 * @param folder the folder in which the command was started
 * @param pack returns the engine as npm takes it, and may put it into the new folder
 * @returns what was made and what to do next, or why nothing was made
 */
export function newSite(
  { site, title, engine }: NewSiteOptions,
  folder: string,
  pack: (target: string) => string | Problem = packEngine,
): string | Problem {
  const target = resolve(folder, site);
  if (existsSync(target) && (isFile(target) || readdirSync(target).length > 0))
    return {
      problem: `\`${site}\` is already there`,
      advice: 'Give the name of a folder that does not exist yet, or of an empty one.',
    };
  const name = basename(target);
  const parent = dirname(target);
  const made = join(parent, `.new-${randomUUID()}`);
  const clear = (): void => rmSync(made, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    mkdirSync(made, { recursive: true });
    cpSync(join(engineRoot, 'template'), made, { recursive: true });
    const heading = title ?? titleOf(name);
    const settings = join(made, 'content', 'site.yaml');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(
      settings,
      text.replace(/^title: .*/m, () => `title: ${JSON.stringify(heading)}`),
    );
    const taken = engine ?? pack(made);
    if (typeof taken !== 'string') return taken;
    const files = siteFiles({ name: packageName(name), title: heading, engine: taken });
    for (const [path, written] of Object.entries(files)) writeFileSync(join(made, path), written);
    if (existsSync(target)) rmdirSync(target);
    renameSync(made, target);
    return summary(relative(folder, target) || '.', taken);
  } catch (error) {
    return {
      problem: `The site cannot be written: ${(error as Error).message}`,
      advice: 'See that you may write there and that there is room.',
    };
  } finally {
    clear();
    process.off('exit', clear);
  }
}

/** Not a folder, or one that cannot be read. */
function isFile(path: string): boolean {
  try {
    readdirSync(path);
    return false;
  } catch {
    return true;
  }
}

const summary = (path: string, engine: string): string =>
  `New site: ${path}
  content/ with settings and one invented case, package.json, README.md, .gitignore
  Engine: ${engine}

Next:
  1. cd ${path}
  2. npm install
  3. npm start
  4. In content/site.yaml write what the site is called, who makes it and under which licence.
  5. npm run new -- article.txt, for a case of your own`;
