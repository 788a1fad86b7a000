import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { pathOf } from '../core/files/paths.ts';
import type { SiteSettings } from '../core/files/site-schema.ts';
import { readSite } from '../core/library/read-site.ts';
import { siteRoot } from '../disk/roots.ts';

/**
 * Reads the settings of the site at once, for what must know them before the content is read: the
 * configuration of Astro, and the steps after it. The check reports what is wrong with them.
 *
 * @param root the site's folder
 * @returns the settings; the default ones if there are none, or if they cannot be used
 */
export function siteSettings(root = siteRoot): SiteSettings {
  const path = pathOf({ kind: 'site' });
  const text = readIfThere(join(root, ...path.split('/')));
  if (text === undefined) return readSite([]).site;
  return readSite([{ kind: { kind: 'site' }, file: new VFile({ path, value: text }) }]).site;
}

/** A file as text without its byte-order mark; `undefined` if it cannot be read. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}
