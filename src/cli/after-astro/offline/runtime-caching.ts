import type { GenerateSWOptions } from 'workbox-build';
import { siteBase } from '../site-base.ts';

const search = {
  // Two sites on one host, at different paths, share no cache.
  cacheName: `second-reading-search-${siteBase}`,
  expiration: { maxEntries: 2000, purgeOnQuotaError: true },
  // Pagefind appends the time to the address of its list.
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
        request.url.split('?')[0] ?? request.url,
    },
  ],
};

/**
 * How the service worker handles an address that it has not stored. The functions are copied into
 * the worker verbatim: they can use nothing outside themselves.
 */
export const runtimeCaching: NonNullable<GenerateSWOptions['runtimeCaching']> = [
  {
    // As a web host does: an address without its last slash leads to the one with it.
    urlPattern: ({ request, sameOrigin, url }) =>
      sameOrigin &&
      request.mode === 'navigate' &&
      !url.pathname.endsWith('/') &&
      !url.pathname.split('/').at(-1)?.includes('.'),
    handler: async ({ url }) => Response.redirect(`${url.pathname}/${url.search}`, 301),
  },
  {
    // Downloads are left to the browser, which reports a missing network itself.
    urlPattern: ({ request, sameOrigin, url }) =>
      sameOrigin && request.mode === 'navigate' && !url.pathname.includes('/downloads/'),
    handler: 'NetworkFirst',
    options: { precacheFallback: { fallbackURL: '404.html' } },
  },
  {
    // The styles of a case whose pages were too many to be stored at once.
    urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('.css'),
    handler: 'NetworkFirst',
  },
  {
    // The parts of the search index, which are named by their content.
    urlPattern: ({ sameOrigin, url }) =>
      sameOrigin && url.pathname.includes('/pagefind/') && url.pathname.includes('.pf_'),
    handler: 'CacheFirst',
    options: search,
  },
  {
    urlPattern: ({ sameOrigin, url }) =>
      sameOrigin &&
      (url.pathname.includes('/pagefind/') || url.pathname.endsWith('/search/names.json')),
    handler: 'NetworkFirst',
    options: search,
  },
];
