import { join } from 'node:path';
import { VFile } from 'vfile';
import { pathOf } from '../core/files/paths.ts';
import { readWords } from '../core/library/read-words.ts';
import type { Messages } from '../core/words/catalogue.ts';
import { readIfThere } from './site-settings.ts';
import { siteRoot } from '../disk/roots.ts';

/**
 * Reads the words of the interface that the site has of its own. The check reports what is wrong
 * with them.
 *
 * @param lang the language of the interface
 * @param root the site's folder
 * @returns the words that can be used; empty if there are none
 */
export function siteWords(lang: string, root = siteRoot): Messages {
  const path = pathOf({ kind: 'words', lang });
  const value = readIfThere(join(root, ...path.split('/')));
  return value === undefined ? {} : readWords(new VFile({ path, value }));
}
