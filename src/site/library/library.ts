import { getCollection } from 'astro:content';
import { liveContent } from '../../collections/live-content.ts';
import { createBuildCache } from '../../core/library/build-cache.ts';
import { buildLibrary } from '../../core/library/build-library.ts';
import type { ContentFile } from '../../core/files/content-file.ts';
import type { Library } from '../../core/library/model.ts';
import { ContentError } from './content-error.ts';
import { warningsTold } from './tell-warnings.ts';
import { routes } from '../addresses/routes.ts';

/**
 * Kept while editing. A build needs what it read only once, and on a large site that is most of its
 * memory.
 */
const cache = import.meta.env.PROD ? undefined : createBuildCache();
const tellWarnings = warningsTold((text) => console.warn(`\n${text}\n`));
let known: { key: string; library: Library } | undefined;

/**
 * Returns everything the site shows: the only place where Astro's content meets the core. Built
 * once, and again when a file has changed.
 *
 * @returns the library
 * @throws if a content file has an error; the message lists all of them with their positions
 */
export async function getLibrary(): Promise<Library> {
  if (known && import.meta.env.PROD) return known.library;
  const contents = liveContent() ?? (await readCollections());
  const key = contents.map((file) => `${file.path} ${file.sha256}`).join('\n');
  if (known?.key === key) return known.library;
  const { library, files } = buildLibrary(contents, routes, cache);
  // A build has told them before, by the check.
  if (!import.meta.env.PROD) tellWarnings(files);
  const broken = files.filter((file) => file.messages.some((message) => message.fatal));
  if (broken.length > 0) throw new ContentError(broken);
  known = { key, library };
  return library;
}

async function readCollections(): Promise<ContentFile[]> {
  const collections = await Promise.all([
    getCollection('cases'),
    getCollection('glossary'),
    getCollection('techniques'),
    getCollection('pages'),
    getCollection('regions'),
    getCollection('references'),
    getCollection('site'),
  ]);
  return collections.flat().map(({ data, body }) => ({
    path: data.path,
    sha256: data.sha256,
    invalidAt: data.invalidAt,
    otherLineEnds: data.otherLineEnds,
    text: body ?? '',
  }));
}
