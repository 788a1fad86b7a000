/**
 * Builds a copy of the project with a hostile case beside the real ones, and opens every page of it
 * in a browser: nothing of the case may run, ask another host, break the policy or leave its
 * folder.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { inspect } from './support/inspect-page.ts';
import { makeHostileSite } from './support/make-hostile-site.ts';
import { payloads } from './support/payloads.ts';
import { planted, plantedFinds } from './support/planted.ts';

/**
 * HOSTILE_SITE is a project that an earlier run has built and kept (KEEP=1): it is opened again and
 * not built.
 */
const root = process.env['HOSTILE_SITE'] ?? makeHostileSite();
let problems: string[] = [];
const outside = readdirSync(dirname(root));
if (outside.join() !== 'project')
  problems.push(`written outside the project: ${outside.join(', ')}`);
const known = new Set([
  'src',
  'content',
  'public',
  'docs',
  'package.json',
  'astro.config.mjs',
  'node_modules',
  'dist',
  '.build',
  '.astro',
]);
for (const name of readdirSync(root))
  if (!known.has(name)) problems.push(`written outside dist/: ${name}`);

const dist = join(root, 'dist');
rmSync(join(dist, 'planted.html'), { force: true }); // of an earlier run, whose site is opened again
const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const pages = all.filter((name) => name.endsWith('.html') && !name.includes('/downloads/'));
const singleFiles = all.filter((name) => name.endsWith('.html') && name.includes('/downloads/'));
const xml = all.filter((name) => /\.(xml|svg)$/.test(name));

const port = Number(process.env['TEST_PORT'] ?? 4397);
const host = `http://127.0.0.1:${port}`;
const answers = await fetch(host).then(
  () => true,
  () => false,
);
// Another server there would be looked at instead, such as that of a run which was stopped.
if (answers)
  throw new Error(
    `Something answers on port ${port} already. Stop it, or set TEST_PORT to a free one.`,
  );
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const server = spawn('node', [
  fileURLToPath(new URL('../../node_modules/sirv-cli/bin.js', import.meta.url)),
  dist,
  '--dev',
  '--quiet',
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
]);
try {
  await wait(1000);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    problems.push(`${page.url()}: a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (!page.url().endsWith('/404.html')) problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url()) && !request.url().startsWith(`${host}/`))
      problems.push(`${page.url()} asks for ${request.url()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  const addresses = [
    ...pages.map((name) => `${host}/${name.split('/').map(encodeURIComponent).join('/')}`),
    // What somebody else may put into a link to a page of ours.
    ...payloads.flatMap((payload) => [
      `${host}/search/?q=${encodeURIComponent(payload)}&kind=${encodeURIComponent(payload)}`,
      `${host}/cases/bench/#only=${encodeURIComponent(payload)}`,
      `${host}/cases/bench/#lenses=${payload}`,
    ]),
    // Last, since Chromium may ask for the icon in a file only when the next page is there, and
    // holds it to the policy of that page.
    ...singleFiles.map((name) => pathToFileURL(join(dist, name)).href),
  ];
  for (const address of addresses) {
    await page.goto(address);
    if (address.includes('?q=')) await page.waitForTimeout(300);
    for (const found of await page.evaluate(inspect)) problems.push(`${address}: ${found}`);
  }
  for (const name of xml) {
    const text = readFileSync(join(dist, name), 'utf8');
    const wrong = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')
          ?.textContent,
      text,
    );
    if (wrong) problems.push(`${name}: ${wrong}`);
  }
  // Last, a page on which everything happens that must not: what is not seen here would not have
  // been seen elsewhere.
  const before = problems;
  problems = [];
  writeFileSync(join(dist, 'planted.html'), planted);
  await page.goto(`${host}/planted.html`);
  for (const found of await page.evaluate(inspect)) problems.push(found);
  page.removeAllListeners();
  const unseen = plantedFinds.filter((find) => !problems.some((problem) => find.test(problem)));
  problems = [...before, ...unseen.map((find) => `planted, and not seen: ${find.source}`)];
} finally {
  await browser.close();
  server.kill();
}

const kept =
  process.env['HOSTILE_SITE'] !== undefined ||
  process.env['KEEP'] !== undefined ||
  problems.length > 0;
if (kept) console.error(`The site is in ${root}`);
else rmSync(dirname(root), { recursive: true, force: true });
for (const problem of [...new Set(problems)].slice(0, 40)) console.error(problem);
console.log(
  `${pages.length} pages and ${singleFiles.length} single files of a hostile site: ${problems.length === 0 ? 'nothing ran, nothing left' : `${problems.length} problems`}`,
);
process.exitCode = existsSync(dist) && pages.length > 100 && problems.length === 0 ? 0 : 1;
