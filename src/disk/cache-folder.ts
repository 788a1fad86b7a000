import { join } from 'node:path';
import { siteRoot } from './roots.ts';

/** The kinds of things kept from build to build. */
export const cacheKinds = ['cards', 'fonts', 'single-files'] as const;

/**
 * The folder in which a kind of thing is kept from build to build; `npm ci` removes it, and it may
 * be deleted at any time.
 */
export function cacheFolder(kind: (typeof cacheKinds)[number]): string {
  return join(siteRoot, 'node_modules', '.cache', 'second-reading', kind);
}
