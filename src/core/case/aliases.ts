import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Entry } from '../entries/entries.ts';
import type { layerSchema } from '../files/schemas.ts';
import type { FrontMatter } from '../files/validate.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { report } from '../messages/report.ts';

/**
 * Reads which former addresses lead to which entries of a layer, so that links to an entry that was
 * renamed, or merged with another, go on working.
 *
 * @param front the front matter of the layer's file
 * @param entries the entries of the layer
 * @param file receives a message for each alias that is an entry's own address, and for each that
 *   leads nowhere
 * @returns the former addresses of each entry that has some, by the entry's slug
 */
export function readAliases(
  { data, rangeOf, rangeOfKey }: FrontMatter<z.infer<typeof layerSchema>>,
  entries: readonly Pick<Entry, 'slug' | 'title'>[],
  file: VFile,
): Map<string, string[]> {
  const titles = new Map(entries.map(({ slug, title }) => [slug, title]));
  const aliases = new Map<string, string[]>();
  for (const [alias, slug] of Object.entries(data.aliases)) {
    const title = titles.get(alias);
    if (title !== undefined)
      report(file, 'alias-taken', { alias, title }, rangeOfKey('aliases', alias));
    else if (titles.has(slug)) aliases.set(slug, [...(aliases.get(slug) ?? []), alias]);
    else {
      const nearest = nearestId(slug, [...titles.keys()]);
      const message = report(
        file,
        'alias-unknown',
        { alias, slug, nearest },
        rangeOf('aliases', alias),
      );
      message.actual = slug;
      if (nearest) message.expected = [nearest];
    }
  }
  return aliases;
}
