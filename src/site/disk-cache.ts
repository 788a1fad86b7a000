import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';

/** Where a kind of thing is kept from build to build; `npm ci` removes the folder, and it may be deleted at any time. */
export function cacheFolder(kind: 'cards' | 'fonts'): string {
  return join(process.cwd(), 'node_modules', '.cache', 'second-reading', kind);
}

/** How long the hash at the head of an entry is, in bytes. */
const hashLength = 32;

/**
 * Makes bytes, or takes them from a folder where an earlier build has left them. An entry is written beside its place and moved there
 * whole, so builds may run at once and be killed; the hash of its bytes stands before them, and an entry that does not fit its hash is
 * made again. The folder may be deleted at any time. Where it cannot be written to, nothing is kept.
 *
 * @param folder where to keep them
 * @param madeFrom all that the bytes are made from, as text: the programs as well, in whatever way they differ
 * @param make makes them
 * @returns the bytes
 * @throws what `make` throws
 */
export async function keepOnDisk(
  folder: string,
  madeFrom: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex');
  const path = join(folder, name);
  const kept = unpack(await readFile(path).catch(() => Buffer.alloc(0)));
  if (kept) return kept;
  const bytes = await make();
  try {
    await mkdir(folder, { recursive: true });
    // A half-written entry after a power cut is found by its hash, so the disk need not be waited for.
    await writeFileAtomic(path, Buffer.concat([hashOf(bytes), bytes]), { fsync: false });
  } catch {
    // A full or read-only disk makes the next build slower, and this one no worse.
  }
  return bytes;
}

function unpack(entry: Buffer): Uint8Array | undefined {
  const bytes = entry.subarray(hashLength);
  return entry.length > hashLength && hashOf(bytes).equals(entry.subarray(0, hashLength)) ? bytes : undefined;
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
