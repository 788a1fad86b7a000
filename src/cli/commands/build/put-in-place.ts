import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folders of a build: the site's own, and the one that holds the last site during the swap. */
export interface Places {
  target: string;
  previous: string;
}

/**
 * Restores the last good site if a build was stopped between the two steps of `putInPlace`, and
 * removes what it left.
 *
 * @param places the folders
 */
export async function repair({ target, previous }: Places): Promise<void> {
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Replaces the last site with a complete new one: two renames in immediate succession, so that
 * nobody sees half of it. If the second fails, the last site is restored.
 *
 * @param next the new site's folder
 * @param places the folders
 */
export async function putInPlace(next: string, { target, previous }: Places): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const had = existsSync(target);
  if (had) await rename(target, previous);
  try {
    await rename(next, target);
  } catch (error) {
    if (had) await rename(previous, target);
    throw error;
  }
  // The new site is in place: what cannot be removed now is removed by the next build.
  await rm(previous, { recursive: true, force: true }).catch(() => undefined);
}
