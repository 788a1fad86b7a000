import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists the files that a pattern matches.
 *
 * @param folder the folder to look in
 * @param pattern a glob
 * @returns their paths, in an order that does not depend on the disk
 */
export async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd: folder })) names.push(name);
  return names.sort().map((name) => join(folder, name));
}

/**
 * Makes one hash of the contents of several files.
 *
 * @param paths the files; one that is not there counts as empty
 * @returns SHA-256, in hexadecimal digits
 */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    // The length before each content, so that moving text from one file to the next changes the
    // hash.
    hash.update(`${content.length} `).update(content);
  }
  return hash.digest('hex');
}

/** The addresses of styles and pictures in a page, as written there. */
export function linkedFiles(html: string): string[] {
  return Array.from(
    html.matchAll(/(?:href|src)="([^"]+\.(?:css|svg))"/g),
    ([, address = '']) => address,
  );
}
