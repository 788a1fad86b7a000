import { readFileSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import process from 'node:process';

/**
 * A file that was made and not yet written: its owner has this many milliseconds before it counts
 * as dead.
 */
const grace = 5000;

/**
 * Takes the build's lock: a file with the id and start time of the process, since process ids are
 * reused.
 *
 * @param path the lock's path
 * @returns the id of the process that holds it, or `undefined` if this process holds it now
 */
export async function takeLock(path: string): Promise<number | undefined> {
  const own = `${process.pid} ${startOf(process.pid)}`;
  for (let turn = 0; turn < 5; turn += 1) {
    try {
      await writeFile(path, own, { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const found = await readFile(path, 'utf8').catch(() => '');
    const owner = await ownerOf(path, found);
    if (owner !== undefined) return owner;
    await removeStale(path, found);
  }
  return 0;
}

/** Releases the lock. */
export async function giveLock(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** The running process that holds the lock; 0 for one that is just taking it. */
async function ownerOf(path: string, text: string): Promise<number | undefined> {
  const [pid = '', start = ''] = text.split(' ');
  if (!/^\d+$/.test(pid)) {
    const age = await stat(path)
      .then(({ mtimeMs }) => Date.now() - mtimeMs)
      .catch(() => grace);
    return age < grace && text === '' ? 0 : undefined;
  }
  const owner = Number(pid);
  if (!isRunning(owner)) return undefined;
  return start === '' || start === startOf(owner) ? owner : undefined;
}

/**
 * Removes the lock of a dead build; puts it back if another build was quicker and it is a new one.
 */
async function removeStale(path: string, expected: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => expected);
  if (moved === expected) await rm(aside, { force: true });
  else await rename(aside, path).catch(() => undefined);
}

/**
 * The start time of a process, in ticks since boot, if the system provides it in a file (Linux,
 * proc(5)); else empty.
 */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
