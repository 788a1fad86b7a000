import { siteSettings } from '../../collections/site-settings.ts';

/** The settings of the site, as they were when this process started. */
export const settings = siteSettings();

/** The language of the interface. */
export const interfaceLanguage = settings.languages[0] ?? 'en';

/** The name of the site. */
export const siteName = settings.title;

/** The site in a sentence. */
export const siteSummary = settings.tagline;

/** Who wrote the commentary and the glossary. */
export const contributors = settings.contributors;

/** The licence of their texts. */
export const textLicence = settings.licences.text;

/** The licence of the code, if the site names it. */
export const codeLicence = settings.licences.code;

/** The address of the contact link; `undefined` if the site has no contact. */
export const contact =
  settings.contact === undefined || settings.contact.startsWith('http')
    ? settings.contact
    : `mailto:${settings.contact}`;
