import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../core/files/content-file.ts';
import { decode } from '../core/text/decode.ts';
import { listContent } from './list-content.ts';
import { UnreadableContent, whyUnreadable } from './unreadable-content.ts';

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
  const sealed = path.endsWith('/source.txt') ? { otherLineEnds: sha256(swapLineEnds(bytes)) } : {};
  return { path, text, invalidAt, sha256: sha256(bytes), ...sealed };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same bytes with Windows line ends as Unix ones; if there are none, the reverse. */
function swapLineEnds(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const swapped = text.includes('\r\n')
    ? text.replaceAll('\r\n', '\n')
    : text.replaceAll('\n', '\r\n');
  return Buffer.from(swapped, 'latin1');
}

/**
 * Reads all files of `content/`.
 *
 * @param root the project's folder
 * @returns the files, by path
 * @throws UnreadableContent if a file or folder cannot be read
 */
export async function readContent(root: string): Promise<ContentFile[]> {
  const problems: string[] = [];
  const files = await Promise.all(
    (await listContent(root)).map((path) =>
      readContentFile(root, path).catch((error: unknown) => {
        problems.push(whyUnreadable(path, error));
        return undefined;
      }),
    ),
  );
  if (problems.length > 0) throw new UnreadableContent(problems);
  return files.filter((file) => file !== undefined);
}
