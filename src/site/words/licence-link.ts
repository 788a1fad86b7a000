import type { Element } from 'hast';
import { h } from 'hastscript';
import { codeLicence, textLicence } from './site.ts';

/** A link to the licence of the texts. */
export const textLicenceLink: Element = h(
  'a',
  { href: textLicence.url, rel: 'license external noopener' },
  textLicence.name,
);

/** A link to the licence of the code, if the site names it. */
export const codeLicenceLink: Element | undefined =
  codeLicence && h('a', { href: codeLicence.url, rel: 'external noopener' }, codeLicence.name);
