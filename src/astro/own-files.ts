import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** The files of a site that are published as they are, such as pictures. */
export interface OwnFiles {
  /**
   * Copies them into the built site.
   *
   * @param out the folder of the built site; a file of the engine of the same name is replaced
   */
  copy: (out: string) => void;
  /** Serves them while the site is edited; `undefined` if there are none. */
  serve: ReturnType<typeof sirv> | undefined;
}

/**
 * Finds the folder `public/` of a site of one's own. Astro copies one such folder, which is the
 * engine's: its favicon, schemas and licences.
 *
 * @param site the folder of the site
 * @param engine the folder of the engine
 * @returns what copies and serves the files; it does nothing if there are none, or if the site lives
 *   in the folder of the engine
 */
export function ownFiles(site: string, engine: string): OwnFiles {
  const folder = join(site, 'public');
  const hasOwn = resolve(site) !== resolve(engine) && existsSync(folder);
  return {
    copy: (out) => {
      if (hasOwn) cpSync(folder, out, { recursive: true });
    },
    serve: hasOwn ? sirv(folder, { dev: true }) : undefined,
  };
}
