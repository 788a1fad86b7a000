import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cacheKinds } from './cache-folder.ts';

/**
 * Removes entries that no build has used for some time. What cannot be removed stays.
 *
 * @param before entries last used before this time are removed
 * @param folders the cache folders
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
