import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Finds the path for which a site was built, from the address of an asset.
 *
 * @param home the site's first page
 * @returns the path, with a slash at both ends; `undefined` if the page has no assets
 */
export function builtBase(home: string): string | undefined {
  return /(?:href|src)="(\/(?:[^"]*\/)?)_astro\//.exec(home)?.[1];
}

/**
 * Makes a server of a built site, as a host would serve it: below its path, with the page "Not
 * found" for everything else. It reads each file anew, so a later build shows.
 *
 * @param folder the built site
 * @param base the path of the site, with a slash at both ends
 * @returns the server; it does not listen yet
 */
export function createSiteServer(folder: string, base: string): Server {
  const serve = sirv(folder, { dev: true });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site.invalid');
    const isBase = `${pathname}/` === base || pathname === '/';
    if (base !== '/' && isBase) {
      response.writeHead(302, { location: `${base}${search}` }).end();
    } else if (pathname.startsWith(base)) {
      request.url = `/${pathname.slice(base.length)}${search}`;
      serve(request, response, () => void notFound(folder, response));
    } else void notFound(folder, response);
  });
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
