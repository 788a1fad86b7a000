import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

/** One part of a `_headers` file: the paths it is for, and the headers they get. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line at the margin is a path, `*`
 * standing for anything; the indented lines below it are its headers; lines that start with `#`
 * are remarks.
 *
 * @param text - the file
 * @returns its rules, in order
 * @throws Error with the number of a line that is none of these
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else throw new Error(`_headers, line ${index + 1}: neither a path nor a header`);
  }
  return rules;
}

/** The headers that a path gets, in the order of the file. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): (readonly [name: string, value: string])[] {
  return rules.flatMap(({ pattern, headers }) => {
    const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${expression.join('.*')}$`).test(path) ? headers : [];
  });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/wasm',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as a host does that reads `_headers`: with the headers of that file and no
 * others but the type.
 *
 * @param folder - the built site, with its `_headers`
 * @param port - the port, on this machine only; 0 takes one that is free
 * @returns the server, once it listens
 */
export async function serveWithHeaders(folder: string, port: number): Promise<Server> {
  const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found =
      wanted.startsWith(folder) && statSync(wanted, { throwIfNoEntry: false })?.isFile();
    const file = found ? wanted : join(folder, '404.html');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.writeHead(found ? 200 : 404).end(readFileSync(file));
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return server;
}
