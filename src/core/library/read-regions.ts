import type { VFile } from 'vfile';
import type { OpenFile } from '../files/open-file.ts';
import type { PlaceMatter } from '../files/schemas.ts';
import type { Place } from '../messages/report.ts';
import { checkPlaces } from '../regions/check-places.ts';
import { readRegion } from '../regions/read-region.ts';
import type { BorderedRegion } from '../regions/region.ts';
import { type BuildCache, remember } from './build-cache.ts';

/** An entry of the glossary with its file. */
interface GlossaryFile {
  section: string;
  matter: object;
  file: VFile;
  rangeOf: (...path: (string | number)[]) => Place;
}

/**
 * Reads the borders of all regions, and checks that places lie in the areas that their entries
 * name.
 *
 * @param open all files of `content/`; they receive the messages
 * @param glossary the entries of the glossary
 * @param cache keeps what was read
 * @returns the regions that can be drawn, those of the site before those of a case
 */
export function readRegions(
  open: readonly OpenFile[],
  glossary: readonly GlossaryFile[],
  cache: BuildCache,
): BorderedRegion[] {
  const files = open.filter(({ kind }) => kind.kind === 'region');
  const ofSite = ({ kind }: OpenFile): boolean => kind.kind === 'region' && !kind.caseId;
  const ordered = files.toSorted((a, b) => Number(ofSite(b)) - Number(ofSite(a)));
  const read = ordered.flatMap(({ file, content }) => {
    const name = `region ${file.path}`;
    return remember(cache, name, [content.sha256], [file], () => readRegion(file)) ?? [];
  });
  const places = glossary.flatMap(({ section, matter, file, rangeOf }) =>
    section === 'places' ? [{ ...(matter as PlaceMatter), file, rangeOf }] : [],
  );
  // A region that cannot be drawn leaves its places alone: they would be told of its mistakes.
  if (read.length === files.length) checkPlaces(places, read);
  // The same list as long as none of them changes: maps are kept by it.
  return remember(cache, 'regions', read, [], () => read);
}
