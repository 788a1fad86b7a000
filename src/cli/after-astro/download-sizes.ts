/**
 * Writes into the teaching pages of a built site how large each download is, and takes out the
 * lines of those that were not made: PDFs need a browser at build time.
 *
 * `node src/cli/after-astro/download-sizes.ts <folder>`
 */
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fillDownloads } from './download-sizes/fill.ts';
import { siteBase } from './site-base.ts';

const folder = resolve(process.argv[2] ?? 'dist');

for await (const page of glob('cases/*/teach/index.html', { cwd: folder })) {
  const path = join(folder, page);
  const html = await readFile(path, 'utf8');
  const sizes = new Map<string, number>();
  for (const [, address = ''] of html.matchAll(/data-download="([^"]+)"/g)) {
    const found = await stat(
      join(folder, decodeURIComponent(address.slice(siteBase.length))),
    ).catch(() => undefined);
    if (found) sizes.set(address, found.size);
  }
  const filled = fillDownloads(html, sizes);
  if (filled !== html) await writeFile(path, filled);
}
