import { base } from './base.ts';

/**
 * The address of the service worker: at the root of the site, because it serves everything below.
 */
export function workerAddress(): string {
  return `${base}sw.js`;
}

/**
 * The address of the list of files that the search needs, which the service worker stores for those
 * who search.
 */
export function searchFilesAddress(): string {
  return `${base}pagefind/files.json`;
}
