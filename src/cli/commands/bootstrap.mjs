/**
 * `npm start`, `npm test` and `npm run test:slow` on a machine that may have nothing but Node.js and npm: installs what
 * is missing, then runs the other commands. Plain JavaScript, because it must run before anything
 * is installed, on Node.js 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';
import { explainNode } from './node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Runs a command in the project's folder and shows its output; returns its exit code and output.
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs an npm script; npm puts the Node.js that the project brings first in the path. */
export const script = (name, args = [], options = {}) =>
  run(npm, ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], options);

async function install() {
  if (isInstalled(root)) return;
  console.log('Installing what the project needs. The first time this takes about a minute.');
  const { code, output } = await run(
    npm,
    ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'],
    { quiet: true },
  );
  if (code !== 0) stop(`npm could not install the dependencies:\n${output}`);
}

/** Checks the Node.js that npm scripts use: the project's own, if it is installed. */
async function checkNode() {
  const { output } = await run(npm, ['exec', '--no', '--', 'node', '--version'], { quiet: true });
  const problem = explainNode(/v\d+\.\d+\.\d+/.exec(output)?.[0] ?? process.version, process);
  if (problem) stop(problem);
}

/**
 * Without a window Chromium comes as a program of its own, which the tests take: they are more than
 * twice as fast with it.
 */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: one that is named, one that is there, Playwright's own, or the system's
 * package.
 *
 * @returns its path; empty for Playwright's own, which Playwright finds by itself
 */
async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const shell = onPath(shells);
  if (shell) return shell;
  if (await playwrightStarts()) return '';
  const there = onPath(browsers);
  if (there) return there;
  console.log('Looking for a browser for the tests: downloading Playwright’s.');
  await run(npm, ['exec', '--no', '--', 'playwright', 'install', '--only-shell', 'chromium'], {
    quiet: true,
  });
  if (await playwrightStarts()) return '';
  if (process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get')) {
    console.log('That did not work. Installing the system’s Chromium package.');
    await run('apt-get', ['update'], { quiet: true });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await run('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true });
      const packaged = onPath([name]);
      if (packaged) return packaged;
    }
  }
  return stop(
    'No browser found for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

async function playwrightStarts() {
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ args: ['--no-sandbox'] }).then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
}

const onPath = (names) => names.map(which).find(Boolean);

function which(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

async function start() {
  const built = await script('build');
  if (built.code !== 0) process.exit(built.code);
  // The rest of the arguments, such as `npm start -- --port 8000`, is for the server.
  const served = await script('preview', process.argv.slice(3));
  process.exit(served.code);
}

await install();
await checkNode();
if (process.argv[2] === 'start') await start();
else {
  const { runTests } = await import('../../../tests/run.mjs');
  process.exitCode = await runTests({
    script,
    findBrowser,
    slow: process.argv[2] === 'test:slow',
  });
}
