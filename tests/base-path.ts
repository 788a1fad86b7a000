/**
 * Builds the site as a project page, under `https://reading.example/second-reading/`, in a copy,
 * and sees that every address in it keeps to that path (`npm run test:base`). It takes a minute and
 * is not part of `npm test`; run it after a change to addresses. With CHROMIUM_PATH it also opens
 * pages in a browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const base = '/second-reading/';
const site = 'https://reading.example';
const root = mkdtempSync(join(tmpdir(), 'second-reading-base-'));
const problems: string[] = [];

for (const name of [
  'src',
  'content',
  'public',
  'tests',
  'docs',
  'package.json',
  'astro.config.mjs',
])
  cpSync(join(project, name), join(root, name), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
const environment = { ...process.env, SITE_URL: site, SITE_BASE: base };
const built = spawnSync('node', ['src/cli/commands/build.ts'], {
  cwd: root,
  env: environment,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(
    built.stdout.slice(-2000),
    built.stderr.slice(-2000),
    `\nThe build failed; it is in ${root}`,
  );
  process.exit(1);
}

const served = join(root, 'served');
mkdirSync(served);
cpSync(join(root, 'dist'), join(served, base), { recursive: true });
process.env['DIST_DIR'] = join(served, base);
const { elements, files, read, tree } = await import('./site/support/dist.ts');

/** Notes an address of the site that leaves the path, or leads nowhere. */
function check(file: string, address: string): void {
  const url = new URL(address, `${site}${base}${file}`);
  if (url.origin !== site) return;
  const path = decodeURIComponent(url.pathname);
  const target = join(served, path.endsWith('/') ? `${path}index.html` : path);
  if (!path.startsWith(base)) problems.push(`${file}: ${address} is outside ${base}`);
  else if (!existsSync(target)) problems.push(`${file}: ${address} leads nowhere`);
}

const pages = files('.html');
for (const page of pages) {
  for (const { tagName, properties } of elements(tree(page), () => true)) {
    for (const name of ['href', 'src', 'action', 'data'])
      if (typeof properties[name] === 'string') check(page, properties[name]);
    if (tagName === 'meta' && /^https?:/.test(String(properties['content'])))
      check(page, String(properties['content']));
  }
}
for (const file of files()) {
  if (!/\.(css|html|js|json|txt|webmanifest|xml)$/.test(file)) continue;
  const text = read(file);
  for (const [, address] of text.matchAll(/url\("?(\/[^")]+)"?\)/g)) check(file, String(address));
  for (const [address] of text.matchAll(/https:\/\/reading\.example\/[^\s"'`<>,;\\)\]]*/g))
    check(file, address);
  // Pagefind's engine has a default there, and then finds out where it was loaded from; the worker
  // compares ends and parts of addresses.
  if (file.startsWith('pagefind/') || file === 'sw.js') continue;
  const folders =
    'cases|glossary|places|techniques|references|search|pagefind|cards|about|_astro|sw\\.js|feed\\.xml';
  for (const [, address] of text.matchAll(
    new RegExp(`["'\`](/(?:${folders})[/"'\`][^"'\`]*)`, 'g'),
  ))
    problems.push(`${file}: ${address} is written without the path`);
}

const tests = spawnSync(
  'node',
  ['--test', 'tests/content/built/machines.test.ts', 'tests/content/built/feeds.test.ts'],
  {
    cwd: root,
    env: process.env,
    encoding: 'utf8',
  },
);
if (tests.status !== 0) problems.push(tests.stdout.slice(-3000));

const executablePath = process.env['CHROMIUM_PATH'];
if (executablePath) await visit(executablePath);

/**
 * Opens one page of each kind, and notes every request that fails and everything the console says.
 */
async function visit(browserPath: string): Promise<void> {
  const { chromium } = await import('@playwright/test');
  const { kindsOfPages } = await import('./e2e/support/pages.ts');
  const port = Number(process.env['TEST_PORT'] ?? 4398);
  const sirv = join(project, 'node_modules/sirv-cli/bin.js');
  const server = spawn('node', [
    sirv,
    served,
    '--dev',
    '--quiet',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
  ]);
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    await wait(1500);
    const page = await browser.newPage();
    page.on('response', (response) => {
      if (response.status() >= 400)
        problems.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    for (const path of kindsOfPages)
      await page.goto(`http://127.0.0.1:${port}${base}${path.slice(1)}`, {
        waitUntil: 'networkidle',
      });
  } finally {
    await browser.close();
    server.kill();
  }
}

rmSync(root, { recursive: true, force: true });
for (const problem of [...new Set(problems)].slice(0, 40)) console.error(problem);
console.log(
  `${pages.length} pages under ${base}: ${problems.length === 0 ? 'every address keeps to it' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
