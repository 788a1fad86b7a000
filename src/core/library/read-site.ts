import { VFile } from 'vfile';
import { enoughContrast, lowestContrast, type Scheme } from '../files/colour-contrast.ts';
import { firstStated, formatOf, migrations, migrationsSince } from '../files/format-version.ts';
import type { OpenFile } from '../files/open-file.ts';
import { pathOf } from '../files/paths.ts';
import { defaultSite, siteSchema, type SiteSettings } from '../files/site-schema.ts';
import { type FrontMatter, readYamlFile } from '../files/validate.ts';
import type { FormatChange } from '../messages/files.ts';
import { report } from '../messages/report.ts';
import { type BuildCache, createBuildCache, remember } from './build-cache.ts';
import { positionAt } from '../text/point.ts';

/** Whether the atlas of the map has land at a position, in degrees. */
export type IsLand = (position: { lat: number; lon: number }) => boolean;

/** The settings of a site, and the file that has the messages about them. */
export interface ReadSite {
  site: SiteSettings;
  file: VFile;
}

/**
 * Reads the settings of the site.
 *
 * @param open all files of `content/`; the one with the settings receives the messages
 * @param cache keeps what was read
 * @param isLand finds disputed areas that the map could not draw; without it they are not checked
 * @returns the settings; the default ones if there are none, or if they cannot be used. If the file
 *   is missing, the one that is returned has a warning
 */
export function readSite(
  open: readonly Pick<OpenFile, 'kind' | 'file'>[],
  cache: BuildCache = createBuildCache(),
  isLand?: IsLand,
): ReadSite {
  const found = open.find(({ kind }) => kind.kind === 'site')?.file;
  if (!found) {
    const file = new VFile({ path: pathOf({ kind: 'site' }), value: '' });
    report(file, 'settings-missing', {});
    return { site: defaultSite, file };
  }
  const site = remember(cache, 'site', [String(found), isLand], [found], () => {
    // Before all else, and whatever else is wrong: an older format may have other keys.
    checkFormat(found);
    const read = readYamlFile(found, siteSchema);
    if (read) checkContrast(read, found);
    if (read && isLand) checkDisputed(read, found, isLand);
    return read?.data ?? defaultSite;
  });
  return { site, file: found };
}

/**
 * Reports settings of another format than the engine reads, and what to do about it. Settings that
 * state none are of the first format that could be stated.
 *
 * @param file the settings
 * @param list the changes of the format
 */
export function checkFormat(file: VFile, list: readonly FormatChange[] = migrations): void {
  const source = String(file);
  const stated = /^(format:[ \t]*)(\d+)[ \t]*(?:#.*)?$/m.exec(source);
  const [, key = '', number = ''] = stated ?? [];
  const found = stated ? Number(number) : firstStated;
  const expected = formatOf(list);
  const start = (stated?.index ?? 0) + key.length;
  const place = positionAt(source, start, start + number.length);
  if (found > expected) report(file, 'format-new', { found, expected }, place);
  else if (found < expected)
    report(file, 'format-old', { found, expected, changes: migrationsSince(found, list) }, place);
}

function checkContrast({ data, rangeOf }: FrontMatter<SiteSettings>, file: VFile): void {
  const { accent } = data.colours;
  if (!accent) return;
  for (const scheme of ['light', 'dark'] as const satisfies Scheme[]) {
    const contrast = lowestContrast(accent[scheme], scheme);
    if (contrast >= enoughContrast) continue;
    report(
      file,
      'colour-contrast',
      {
        colour: accent[scheme],
        scheme,
        contrast: (Math.floor(contrast * 10) / 10).toFixed(1),
        needed: enoughContrast,
      },
      rangeOf('colours', 'accent', scheme),
    );
  }
}

function checkDisputed(
  { data, rangeOf }: FrontMatter<SiteSettings>,
  file: VFile,
  isLand: IsLand,
): void {
  for (const [index, { name, lat, lon }] of data.map.disputed.entries()) {
    if (isLand({ lat, lon })) continue;
    const isExchanged = isLand({ lat: lon, lon: lat });
    const details = { name, lat, lon, isExchanged };
    report(file, 'disputed-at-sea', details, rangeOf('map', 'disputed', index, 'lat'));
  }
}
