import type { ExportSite } from '../../../../src/exports/site.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import { english } from '../../support/words.ts';

/** The site that the exports of these tests lead to. */
export const site: ExportSite = {
  name: 'Second Reading',
  words: english,
  creator: 'Second Reading contributors',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  absolute: (address) => new URL(address, 'https://reading.test').href,
  readingRoom: routes.case,
  article: routes.caseOriginal,
  note: routes.note,
  technique: routes.technique,
  download: routes.download,
};

/** The same site before it has an address of its own. */
export const siteWithoutAddress: ExportSite = {
  ...site,
  absolute: (address) => (/^https?:/.test(address) ? address : undefined),
};
