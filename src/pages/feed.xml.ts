import type { APIRoute } from 'astro';
import { atomFeed } from '../site/machines/feed.ts';
import { getLibrary } from '../site/library/library.ts';

/** A feed has whole addresses: a site without an address has none. */
export const GET: APIRoute = async ({ site }) =>
  site
    ? new Response(
        atomFeed(await getLibrary(), (path) => new URL(path, site).href),
        { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
      )
    : new Response(null, { status: 404 });
