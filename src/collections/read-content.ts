import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ContentFile } from '../core/files/content-file.ts';
import { decode } from '../core/text/decode.ts';

/** Whether a file of `content/` is read: pictures and hidden files are not. */
export function isContentFile(path: string): boolean {
  return /\.(md|txt|json)$/.test(path) && !path.split('/').some((part) => part.startsWith('.'));
}

/**
 * Reads one file.
 *
 * @param root the project's folder
 * @param path the file's path from there, with forward slashes
 * @returns the file as the core takes it
 */
export async function readContentFile(root: string, path: string): Promise<ContentFile> {
  const bytes = await readFile(join(root, ...path.split('/')));
  const { text, invalidAt } = decode(bytes);
  return { path, text, invalidAt, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Lists the files below a folder, by name.
 *
 * @param root the project's folder
 * @param folder a path from there, with forward slashes
 * @returns paths from the project's folder; empty if the folder does not exist
 */
export async function listContent(root: string, folder = 'content'): Promise<string[]> {
  const entries = await readdir(join(root, ...folder.split('/')), {
    withFileTypes: true,
    recursive: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(
        folder,
        toPosix(entry.parentPath).slice(toPosix(join(root, folder)).length),
        entry.name,
      ),
    )
    .filter(isContentFile)
    .sort();
}

/** Reads all files of `content/`. */
export async function readContent(root: string): Promise<ContentFile[]> {
  return Promise.all((await listContent(root)).map((path) => readContentFile(root, path)));
}

const toPosix = (path: string): string => path.replaceAll('\\', '/');
