import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const importing = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** Finds which files lead to one, by their relative imports. */
export class Imports {
  readonly #known = new Map<string, string[]>();

  /**
   * Whether a file imports another, itself or through others.
   *
   * @param from absolute path of the importing file
   * @param to absolute path of the imported file
   */
  reaches(from: string, to: string): boolean {
    const seen = new Set([from]);
    for (const path of seen) {
      if (path === to) return true;
      for (const next of this.#of(path)) seen.add(next);
    }
    return false;
  }

  #of(path: string): string[] {
    let found = this.#known.get(path);
    if (!found) {
      found = /\.ts$/.test(path)
        ? Array.from(readFileSync(path, 'utf8').matchAll(importing), (match) =>
            join(dirname(path), match[1] as string),
          )
        : [];
      this.#known.set(path, found);
    }
    return found;
  }
}
