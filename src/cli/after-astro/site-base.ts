import process from 'node:process';

/**
 * The path of the site on its host, from SITE_BASE: `/` or `/name/`. The same as Astro's `base`,
 * for the steps that run after it.
 */
export const siteBase = new URL(
  process.env['SITE_BASE'] ?? '/',
  'https://site.invalid',
).pathname.replace(/\/?$/, '/');
