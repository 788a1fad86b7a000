/**
 * Builds the site beside the existing one and replaces that only when the new one is complete:
 * whatever goes wrong, the last good `dist/` stays as it was.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { giveLock, takeLock } from './build/lock.ts';
import { buildSteps } from './build/steps.ts';
import { explainFolder } from './explain-folder.ts';
import { explainWriteError } from './explain-write-error.ts';
import { putInPlace, repair } from './build/put-in-place.ts';
import { siteAddress } from '../../site/addresses/address.ts';
import { siteRoot as root } from '../../disk/roots.ts';
import { removeUnused } from '../../disk/remove-unused.ts';

const work = join(root, '.build');
/** Of this build alone: the steps of a build that was killed may still write into theirs. */
const site = `site.${process.pid}`;
const next = join(work, site);
const outDir = `.build/${site}`;
const places = { target: join(root, 'dist'), previous: join(work, 'previous') };
const lock = join(work, 'lock');
/**
 * `npm run build -- --no-offline`, or OFFLINE=no: no service worker, and one that takes an earlier
 * one away (docs/offline.md).
 */
const offline = process.env['OFFLINE'] !== 'no' && !process.argv.includes('--no-offline');

/** `npm run build -- --no-pdf`: the downloads have no PDFs. */
const pdfs = !process.argv.includes('--no-pdf');

/** `npm run build -- --verbose`: Astro says each file that it writes, and each step all it can. */
const log = process.argv.includes('--verbose') ? 'long' : 'short';

/** Cache entries unused for this long (ms) are deleted. */
const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/** A step that failed has said why; only its exit code is passed on. */
class StepFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`exit code ${status}`);
    this.status = status;
  }
}

const address = siteAddress();
const problem = explainFolder(root) ?? address.problem;
if (problem) {
  console.error(problem);
  process.exit(1);
}
if (address.origin === undefined)
  console.warn(
    'The site has no address: set SITE_URL, or `url` in content/site.yaml (docs/deploy.md). Without one ' +
      'it has no sitemap, no feed, and nothing that needs a whole address, such as the pictures of links to it.',
  );
let locked = false;
try {
  await mkdir(work, { recursive: true });
  const owner = await takeLock(lock);
  if (owner !== undefined) {
    const who = owner === 0 ? '' : ` (process ${owner})`;
    console.error(
      `Another build is running${who}. Wait for it to end, or stop it, and build again.`,
    );
    process.exit(1);
  }
  locked = true;
  await repair(places);
  await removeLeftovers();
  for (const { name, command, args } of buildSteps(outDir, { offline, pdfs })) {
    if (name === 'site') console.log('Building the pages. This takes a minute or more.');
    run(command, args);
  }
  await putInPlace(next, places);
  console.log('The site is in dist/.');
  await removeUnused(new Date(Date.now() - thirtyDays));
} catch (error) {
  const known =
    error instanceof StepFailed ? await explainFullDisk() : explainWriteError(error, 'build');
  if (!(error instanceof StepFailed) && !known) throw error;
  console.error(
    `\n${known ? `${known}\n` : ''}Nothing was published: the last good site in dist/ is as it was.`,
  );
  process.exitCode = error instanceof StepFailed ? error.status : 1;
} finally {
  if (locked) {
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    await giveLock(lock).catch(() => undefined);
  }
}

/** Removes what killed builds left. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(work))
    if (/^site(\.|$)/.test(name))
      await rm(join(work, name), { recursive: true, force: true, maxRetries: 5 });
}

/** A step that fails on a full disk prints a message of its own; this adds ours. */
async function explainFullDisk(): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(work).catch(() => ({ bavail: 1, bsize: Infinity }));
  return bavail * bsize < 1024 * 1024 ? explainWriteError({ code: 'ENOSPC' }, 'build') : undefined;
}

/** Runs a command; if it fails, stops with its exit code. */
function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      BUILD_LOG: log,
      OFFLINE: offline ? 'yes' : 'no',
    },
  });
  if (status !== 0) throw new StepFailed(status ?? 1);
}
