import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import { applyToRaw } from '../../../core/messages/fixes/apply-edits.ts';
import type { FixedFile } from '../../../core/library/fix-content.ts';
import { normaliseLines } from '../../../core/text/decode.ts';

/**
 * Writes a fixed file over the one on disk: in one step, with its byte-order mark and line endings,
 * and only if nobody has changed it since it was read.
 *
 * @param root the project's folder
 * @param file the file before and after the fixes
 * @returns false if the file on disk has changed since; it was then left alone
 * @throws if the file cannot be read or written
 */
export async function writeFixes(root: string, file: FixedFile): Promise<boolean> {
  const path = join(root, ...file.path.split('/'));
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await readFile(path),
  );
  if (normaliseLines(raw) !== file.before) return false;
  const fixed = file.rounds.reduce((text, { edits }) => applyToRaw(text, edits), raw);
  if (normaliseLines(fixed) !== file.after)
    throw new Error(`${file.path} was left as it is: the changes do not fit its line ends`);
  await writeFileAtomic(path, fixed);
  return true;
}

/** Shows what would change in a file, as a unified diff. */
export function diffOf({ path, before, after }: FixedFile): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 2,
  }).replace(/^=+\n/, '');
}
