import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * The folders of a build: where the site belongs, and where the last one waits while the new one is
 * put there.
 */
export interface Places {
  target: string;
  previous: string;
}

/**
 * Puts back the last good site where a build was stopped between the two steps of `putInPlace`, and
 * removes what it left.
 *
 * @param places the folders
 */
export async function repair({ target, previous }: Places): Promise<void> {
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Puts a whole new site in the place of the last one: two renames, one straight after the other, so
 * that nobody sees half of it. Where the second fails, the last site goes back.
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
  // The new site is there: what cannot be removed now is removed by the next build.
  await rm(previous, { recursive: true, force: true }).catch(() => undefined);
}
