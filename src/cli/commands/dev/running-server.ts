import process from 'node:process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Finds a server for editing that already runs for a site. Astro keeps a note of it in the site's
 * folder, which stays behind if the server is killed: only a server that answers counts.
 *
 * @param root the site's folder
 * @returns its address, or `undefined` if there is none
 */
export async function runningServer(root: string): Promise<string | undefined> {
  try {
    const note = JSON.parse(await readFile(join(root, '.astro', 'dev.json'), 'utf8')) as {
      pid: number;
      url: string;
    };
    process.kill(note.pid, 0);
    await fetch(note.url, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return note.url;
  } catch {
    return undefined;
  }
}
