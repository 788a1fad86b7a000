/**
 * Builds the site beside the one that is there and puts it in its place only when it is whole: whatever goes wrong, the last good `dist/`
 * stays as it was.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const root = process.cwd();
const work = join(root, '.build');
const next = join(work, 'site');
const previous = join(work, 'previous');
const lock = join(work, 'lock');
const target = join(root, 'dist');
/** `npm run build -- --no-offline`, or OFFLINE=no: no service worker, and one that takes an earlier one away (docs/offline.md). */
const offline = process.env['OFFLINE'] !== 'no' && !process.argv.includes('--no-offline');

/** `npm run build -- --no-pdf`: the downloads have no PDFs. */
const pdfs = !process.argv.includes('--no-pdf');

/** A step that failed has said why; only its exit code is passed on. */
class StepFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`exit code ${status}`);
    this.status = status;
  }
}

await mkdir(work, { recursive: true });
await takeLock();
try {
  await rm(next, { recursive: true, force: true });
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  run('node', ['src/cli/check.ts']);
  run(npx, ['--no-install', 'astro', 'build', '--outDir', '.build/site']);
  run('node', ['src/cli/index-search.ts', '.build/site']);
  run('node', ['src/cli/single-file.ts', '.build/site']);
  if (pdfs) run('node', ['src/cli/printables.ts', '.build/site']);
  run('node', ['src/cli/download-sizes.ts', '.build/site']); // after all downloads are made
  run('node', ['src/cli/service-worker.ts', '.build/site', ...(offline ? [] : ['--remove'])]); // the last step: it lists the files
  await rm(previous, { recursive: true, force: true });
  await rename(target, previous).catch(ignoreMissing);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error('\nNothing was published: the last good site in dist/ is as it was.');
  process.exitCode = error.status;
} finally {
  await rm(lock, { force: true });
}

/** Runs a command; where it fails, stops here with its exit code. */
function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OFFLINE: offline ? 'yes' : 'no' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new StepFailed(status ?? 1);
}

async function takeLock(): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => '0'));
    if (owner > 0 && isRunning(owner)) {
      console.error(`Another build is running (process ${owner}). Wait for it to end, or stop it, and build again.`);
      process.exit(1);
    }
    await writeFile(lock, String(process.pid));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
