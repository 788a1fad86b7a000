import type { ExportSite } from '../../exports/site.ts';
import { routes } from '../addresses/routes.ts';
import { contributors, siteName, textLicence } from '../words/site.ts';
import { words } from '../words/say.ts';

/**
 * Describes the site for exports.
 *
 * @param site the address of the host; `undefined` if the site has none
 * @returns the site's name, licence and addresses
 */
export function exportSite(site: URL | undefined): ExportSite {
  return {
    name: siteName,
    words,
    creator: contributors,
    licence: textLicence.url,
    absolute: (address) => URL.parse(address, site)?.href,
    readingRoom: routes.case,
    article: routes.caseOriginal,
    note: routes.note,
    technique: routes.technique,
    download: routes.download,
  };
}
