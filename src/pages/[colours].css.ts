import type { APIRoute, GetStaticPaths } from 'astro';
import { colourStyles } from '../site/words/colours.ts';
import { settings } from '../site/words/site.ts';

/** The colours of the site, if it has some of its own. */
export const getStaticPaths: GetStaticPaths = () =>
  colourStyles(settings.colours) ? [{ params: { colours: 'colours' } }] : [];

export const GET: APIRoute = () =>
  new Response(colourStyles(settings.colours), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
