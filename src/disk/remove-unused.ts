import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cacheKinds } from './cache-folder.ts';

/**
 * Removes what is kept from build to build and no build has used for some time. What cannot be
 * removed stays.
 *
 * @param before when an entry must have been used last; those that have not are removed
 * @param folders where they are kept
 */
export async function removeUnused(
  before: Date,
  folders: readonly string[] = cacheKinds.map(cacheFolder),
): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const used = await stat(path).catch(() => undefined);
      if (used && used.mtime < before) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}
