import type { APIRoute } from 'astro';
import { routes } from '../site/addresses/routes.ts';

/**
 * Crawlers read it at the root of a host only. Under a base path it is there to be copied, and to
 * name the sitemap.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL(routes.sitemap(), site).href}\n` : ''}`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
