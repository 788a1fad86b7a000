import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * The first noon that a zip can name. Local, because zips hold local time: the bytes are the same
 * in every time zone.
 */
const date = new Date(1980, 0, 1, 12);

/**
 * Packs files, so that the same files always give the same bytes.
 *
 * @param files their texts by path
 * @returns the zip, its files in the order of their paths
 */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const paths = Object.keys(files).sort();
  const entries = paths.map((path): [string, Zippable[string]] => [
    path,
    strToU8(files[path] ?? ''),
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: date, level: 9, os: 0 });
}
