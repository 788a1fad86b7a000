import type { APIRoute } from 'astro';
import { atomFeed } from '../site/machines/feed.ts';
import { getLibrary } from '../site/library/library.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    atomFeed(await getLibrary(), (path) => new URL(path, site).href),
    {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    },
  );
