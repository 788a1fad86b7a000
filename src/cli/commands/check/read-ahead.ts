import { setImmediate as turn } from 'node:timers/promises';
import type { ContentFile } from '../../../core/files/content-file.ts';
import { openFile } from '../../../core/files/open-file.ts';
import type { ParseCache } from '../../../core/files/parse-file.ts';
import type { Output } from '../output.ts';

/** A check of so many files takes long enough (seconds) for people to wonder. */
const many = 1000;

/**
 * Parses the files, which is most of a check, and says how far it is if there are many.
 *
 * @param files all files of `content/`
 * @param parsed the cache; filled
 * @param output where it writes
 */
export async function readAhead(
  files: readonly ContentFile[],
  parsed: ParseCache,
  { error }: Output,
): Promise<void> {
  if (files.length < many) return;
  for (const [index, file] of files.entries()) {
    if (index % Math.ceil(files.length / 10) === 0) {
      error(`Checking ${files.length} files: ${Math.floor((index / files.length) * 100)} %\n`);
      // Lets the line appear before the next files are parsed.
      await turn();
    }
    openFile(file, parsed);
  }
}
