import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Writes the files of a case, all or none: they are written into a hidden folder beside it, which
 * is then renamed. Call it only if no folder of that name exists.
 *
 * @param root the project's folder
 * @param id the case
 * @param files bytes or text of each file, by name
 * @throws what the file system throws; nothing is left over
 */
export function placeCase(
  root: string,
  id: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  const cases = join(root, 'content', 'cases');
  mkdirSync(cases, { recursive: true });
  // Not `mkdtemp`: it makes folders that no other user can read.
  const folder = join(root, 'content', `.new-${randomUUID()}`);
  mkdirSync(folder);
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    for (const [name, written] of Object.entries(files))
      writeFileSync(join(folder, name), written, { flag: 'wx' });
    renameSync(folder, join(cases, id));
  } finally {
    clear();
    process.off('exit', clear);
  }
}
