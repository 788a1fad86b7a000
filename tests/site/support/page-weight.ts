import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { dist, elements, tree } from './dist.ts';

/** What a browser asks for before a page is whole, with nothing stored. */
export interface PageWeight {
  /** How many files, the page among them. */
  requests: number;
  /** The page itself, as compressed by gzip, in bytes. */
  page: number;
  /** All files, text compressed by gzip, in bytes. */
  all: number;
}

/**
 * Weighs a page of the built site: its HTML, styles, scripts with all that they import, preloaded
 * fonts and pictures. The icon is left out, and fonts that only some letters need.
 *
 * @param path the page's file, such as `search/index.html`
 * @returns what a first visit asks for
 */
export function weighPage(path: string): PageWeight {
  const needed = new Set<string>();
  const need = (address: string): void => {
    const file = address.replace(/^\//, '');
    if (needed.has(file)) return;
    needed.add(file);
    if (file.endsWith('.js')) for (const imported of importsOf(file)) need(imported);
  };
  for (const element of elements(tree(path), () => true)) {
    const address = addressIn(element);
    if (address !== undefined) need(address);
  }
  const page = compressed(path);
  return {
    requests: 1 + needed.size,
    page,
    all: [...needed].reduce((sum, file) => sum + compressed(file), page),
  };
}

/** The address that an element makes a browser fetch while the page loads. */
function addressIn({ tagName, properties }: Element): string | undefined {
  const { rel, href, src, loading } = properties;
  const links = ['stylesheet', 'preload', 'modulepreload'];
  if (tagName === 'link' && [rel ?? []].flat().some((name) => links.includes(String(name))))
    return String(href);
  const isEager =
    tagName === 'script' || tagName === 'iframe' || (tagName === 'img' && loading !== 'lazy');
  return isEager && src && !String(src).startsWith('data:') ? String(src) : undefined;
}

/** What a script imports before it runs; `import(…)` comes later. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(dist, file), 'utf8');
  return Array.from(code.matchAll(/\b(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g), ([, name = '']) =>
    posix.join(posix.dirname(file), name),
  );
}

function compressed(file: string): number {
  const bytes = readFileSync(join(dist, file));
  return /\.(html|css|js|svg|json)$/.test(file) ? gzipSync(bytes).length : bytes.length;
}
