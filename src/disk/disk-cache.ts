import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** How long the hash at the head of an entry is, in bytes. */
const hashLength = 32;

/**
 * Makes bytes, or takes them from a folder in which an earlier build left them. An entry is written
 * next to its final path and renamed when whole, so builds may run at once and be killed. It begins
 * with a hash of what it is made from and of its bytes; an entry that does not match is made again.
 * The folder may be deleted at any time. If it cannot be written to, nothing is kept.
 *
 * @param folder the cache folder
 * @param madeFrom all that the bytes are made from, as text, including the versions of the tools
 * @param make makes them
 * @param place the file name of the one entry in which the newest is kept; without it there is one
 *   entry for each `madeFrom`
 * @returns the bytes
 * @throws what `make` throws
 */
export async function keepOnDisk(
  folder: string,
  madeFrom: readonly string[],
  make: () => Promise<Uint8Array>,
  place?: string,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(madeFrom)).digest();
  const path = join(folder, place ?? key.toString('hex'));
  const kept = unpack(key, await readFile(path).catch(() => Buffer.alloc(0)));
  if (kept) {
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined); // used, so not old
    return kept;
  }
  const bytes = await make();
  try {
    await mkdir(folder, { recursive: true });
    // A half-written entry after a power cut is found by its hash, so the disk need not be waited
    // for.
    await writeFileAtomic(path, Buffer.concat([hashOf(key, bytes), bytes]), { fsync: false });
  } catch {
    // A full or read-only disk makes the next build slower, and this one no worse.
  }
  return bytes;
}

function unpack(key: Uint8Array, entry: Buffer): Uint8Array | undefined {
  const bytes = entry.subarray(hashLength);
  return entry.length > hashLength && hashOf(key, bytes).equals(entry.subarray(0, hashLength))
    ? bytes
    : undefined;
}

function hashOf(key: Uint8Array, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}
