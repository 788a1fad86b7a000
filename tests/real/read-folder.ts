import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known about a page, in the words of schema.org. */
export interface Truth {
  articleBody?: string;
  headline?: string;
  datePublished?: string;
  url?: string;
}

/** A saved page or an article. */
export interface Saved {
  name: string;
  bytes: Uint8Array;
  truth: Truth | undefined;
}

/**
 * Reads saved pages (`.html`, `.htm`, either also with `.gz`) and articles (`.txt`) of a folder and
 * all folders in it, one after the other. `ground-truth.json` in the folder, as in scrapinghub's
 * article-extraction-benchmark, has what is known of each, by its name without the extension.
 *
 * @param folder the folder
 * @returns the files, in the order of their names
 */
export function* readFolder(folder: string): Generator<Saved> {
  const known = join(folder, 'ground-truth.json');
  const truths = (existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {}) as Record<
    string,
    Truth
  >;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:x?html?(?:\.gz)?|txt)$/i.test(name))
    .sort();
  for (const path of names) {
    const raw = readFileSync(join(folder, path));
    const name = basename(path).replace(/\.gz$/i, '');
    const bytes = /\.gz$/i.test(path) ? gunzipSync(raw) : raw;
    yield { name, bytes, truth: truths[name.replace(/\.\w+$/, '')] };
  }
}
