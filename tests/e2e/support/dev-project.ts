import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { siteFolder } from '../../site/support/dist.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of the engine with the invented site, served by `npm run dev`'s command, that a test may edit. */
export interface DevProject {
  folder: string;
  /** Where the server is, with a slash at the end. */
  url: string;
  /** Changes the words of a file; fails if they are missing. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  /** What the server has printed. */
  output: () => string;
  isRunning: () => boolean;
  stop: () => Promise<void>;
}

/**
 * Copies the engine and the invented site into a folder of their own and starts the server for
 * editing there.
 *
 * @param prepare adds files to the copy before the server starts
 * @param environment variables for the server
 * @returns the running project
 */
export async function startDevProject(
  prepare: (folder: string) => Promise<void> = async () => undefined,
  environment: Record<string, string> = {},
): Promise<DevProject> {
  const folder = await mkdtemp(join(tmpdir(), 'second-reading-dev-'));
  for (const name of ['src', 'public', 'docs', 'astro.config.mjs', 'package.json'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await cp(join(siteFolder, 'content'), join(folder, 'content'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await prepare(folder);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_DEV_BACKGROUND: '0',
        FORCE_COLOR: '0',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const url = `http://127.0.0.1:${port}/`;
  await until(
    () => /ready in/.test(output),
    server,
    () => output,
  );
  return {
    folder,
    url,
    edit: async (path, from, to) => {
      const file = join(folder, ...path.split('/'));
      const text = await readFile(file, 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not say ${JSON.stringify(from)}`);
      await writeFile(file, text.replace(from, to));
    },
    output: () => output,
    isRunning: () => server.exitCode === null,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function until(
  isTrue: () => boolean,
  server: ChildProcess,
  output: () => string,
): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (isTrue()) return;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not start:\n${output()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
