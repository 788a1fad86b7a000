import { VFile } from 'vfile';
import { enoughContrast, lowestContrast, type Scheme } from '../files/colour-contrast.ts';
import type { OpenFile } from '../files/open-file.ts';
import { pathOf } from '../files/paths.ts';
import { defaultSite, siteSchema, type SiteSettings } from '../files/site-schema.ts';
import { type FrontMatter, readYamlFile } from '../files/validate.ts';
import { report } from '../messages/report.ts';
import { type BuildCache, createBuildCache, remember } from './build-cache.ts';

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
 * @returns the settings; the default ones if there are none, or if they cannot be used. If the file
 *   is missing, the one that is returned has a warning
 */
export function readSite(
  open: readonly Pick<OpenFile, 'kind' | 'file'>[],
  cache: BuildCache = createBuildCache(),
): ReadSite {
  const found = open.find(({ kind }) => kind.kind === 'site')?.file;
  if (!found) {
    const file = new VFile({ path: pathOf({ kind: 'site' }), value: '' });
    report(file, 'settings-missing', {});
    return { site: defaultSite, file };
  }
  const site = remember(cache, 'site', [String(found)], [found], () => {
    const read = readYamlFile(found, siteSchema);
    if (read) checkContrast(read, found);
    return read?.data ?? defaultSite;
  });
  return { site, file: found };
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
