import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listContent } from '../collections/list-content.ts';
import { readContentFile } from '../collections/read-content.ts';
import type { ContentFile } from '../core/files/content-file.ts';

/** The files of `content/` as they are on disk, and a number that changes when one of them does. */
export interface Snapshot {
  files: ContentFile[];
  version: number;
}

/**
 * Makes a reader of the files of `content/` that reads a file again only when its size or time of
 * change is another one.
 *
 * @param root the project's folder
 * @returns the reader
 */
export function createProjectFiles(root: string): () => Promise<Snapshot> {
  let known = new Map<string, { stamp: string; file: ContentFile }>();
  let version = 0;
  return async () => {
    const read = await Promise.all((await listContent(root)).map((path) => readAgain(path)));
    const next = new Map(read.filter((item) => item !== undefined));
    if (next.size !== known.size || [...next].some(([path, item]) => known.get(path) !== item))
      version += 1;
    known = next;
    return { files: [...known.values()].map(({ file }) => file), version };
  };

  async function readAgain(
    path: string,
  ): Promise<[string, { stamp: string; file: ContentFile }] | undefined> {
    try {
      const { mtimeMs, size, ino } = await stat(join(root, ...path.split('/')));
      const stamp = `${mtimeMs} ${size} ${ino}`;
      const last = known.get(path);
      return [
        path,
        last?.stamp === stamp ? last : { stamp, file: await readContentFile(root, path) },
      ];
    } catch (error) {
      // Taken away between being listed and being read.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
