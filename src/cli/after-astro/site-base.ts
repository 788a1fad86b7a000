import { siteAddress } from '../../site/addresses/address.ts';

/**
 * The path of the site on its host: `/` or `/name/`. The same as Astro's `base`, for the steps that
 * run after it.
 */
export const siteBase = siteAddress().base;
