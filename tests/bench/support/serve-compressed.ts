import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server on this machine, and how to end it. */
export interface Server {
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves folders as any web host does, text compressed. A file is compressed once and then kept, so
 * that the server takes no part in what is measured.
 *
 * @param folders by their name in the address: `{ site: 'dist' }` is served below `/`, others below
 *   `/name/`
 * @returns the server, on a free port
 */
export async function serveCompressed(
  folders: { site: string } & Record<string, string>,
): Promise<Server> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [first = '', ...rest] = path.slice(1).split('/');
    const other = first === 'site' ? undefined : folders[first];
    const file = join(
      other ?? folders.site,
      ...(other ? rest : [first, ...rest]),
      path.endsWith('/') ? 'index.html' : '',
    );
    const type = types[extname(file)];
    const send = (body: Buffer): void => {
      const isText = type !== undefined && type !== 'font/woff2';
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        ...(isText ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(body);
    };
    const known = kept.get(file);
    if (known) return send(known);
    readFile(file).then(
      (body) => {
        const sent =
          type === undefined || type === 'font/woff2' ? body : gzipSync(body, { level: 9 });
        kept.set(file, sent);
        send(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
