/**
 * Builds a copy of the project with a hostile case beside the real ones, and opens every page of it in a browser: nothing of the case may
 * run, ask another host, break the policy or leave its folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { hostileCase, hostileReferences } from './support/hostile-case.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const root = join(mkdtempSync(join(tmpdir(), 'second-reading-hostile-')), 'project');
const problems: string[] = [];
mkdirSync(root);
for (const name of ['src', 'content', 'public', 'docs', 'package.json', 'astro.config.mjs'])
  cpSync(join(project, name), join(root, name), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
for (const [path, text] of Object.entries(hostileCase)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const references = join(root, 'content', 'references.json');
writeFileSync(references, JSON.stringify([...JSON.parse(readFileSync(references, 'utf8')), ...hostileReferences], undefined, 2));

const built = spawnSync('node', ['src/cli/build.ts', '--no-pdf'], { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
if (built.status !== 0) {
  console.error(built.stdout.slice(-4000), built.stderr.slice(-6000), `\nThe build failed; it is in ${root}`);
  process.exit(1);
}
const outside = readdirSync(dirname(root));
if (outside.join() !== 'project') problems.push(`written outside the project: ${outside.join(', ')}`);
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
for (const name of readdirSync(root)) if (!known.has(name)) problems.push(`written outside dist/: ${name}`);

const dist = join(root, 'dist');
const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const pages = all.filter((name) => name.endsWith('.html') && !name.includes('/downloads/'));
const singleFiles = all.filter((name) => name.endsWith('.html') && name.includes('/downloads/'));
const xml = all.filter((name) => /\.(xml|svg)$/.test(name));

const port = Number(process.env['TEST_PORT'] ?? 4397);
const host = `http://127.0.0.1:${port}`;
const server = spawn('node', [
  join(project, 'node_modules/sirv-cli/bin.js'),
  dist,
  '--dev',
  '--quiet',
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
]);
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
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
  const addresses = [...pages.map((name) => `${host}/${name}`), ...singleFiles.map((name) => `file://${join(dist, name)}`)];
  for (const address of addresses) {
    await page.goto(address);
    for (const found of await page.evaluate(inspect)) problems.push(`${address}: ${found}`);
  }
  for (const name of xml) {
    const text = readFileSync(join(dist, name), 'utf8');
    const wrong = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent,
      text,
    );
    if (wrong) problems.push(`${name}: ${wrong}`);
  }
} finally {
  await browser.close();
  server.kill();
}

/** Looks through a page for what ought not to be in it; runs in the page. */
function inspect(): string[] {
  const found: string[] = [];
  const { canary } = globalThis as unknown as { canary?: unknown };
  if (canary !== undefined) found.push(`the canary sang: ${String(canary)}`);
  if ('canary' in Object.prototype || 'polluted' in {}) found.push('Object.prototype was changed');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`<${element.localName} ${name}>`);
      if (
        /^(href|src|action|formaction|data|srcdoc)$/i.test(name) &&
        /^[\s\u0001-\u0020]*(javascript|data|vbscript|file|blob):/i.test(value) &&
        !/^data:(image|font|text\/css|text\/javascript)\b/.test(value)
      )
        found.push(`<${element.localName} ${name}="${value.slice(0, 60)}">`);
    }
    if (/^(iframe|object|embed|base)$/.test(element.localName) && element.textContent?.includes('canary'))
      found.push(`<${element.localName}>`);
  }
  for (const script of document.querySelectorAll('script')) {
    if (script.type === 'application/ld+json') JSON.parse(script.text);
    else if (/globalThis\.canary/.test(script.text)) found.push('a script holds the canary');
  }
  for (const sheet of document.styleSheets) {
    if (sheet.href !== null && !sheet.href.startsWith(location.origin)) continue;
    try {
      for (const rule of sheet.cssRules)
        if (/evil\.example/.test(rule.cssText) && !/\[data-|\[id=/.test(rule.cssText))
          found.push(`style: ${rule.cssText.slice(0, 80)}`);
    } catch {
      // A page opened from a file may not look into its styles.
    }
  }
  return found;
}

const kept = process.env['KEEP'] !== undefined || problems.length > 0;
if (kept) console.error(`The site is in ${root}`);
else rmSync(dirname(root), { recursive: true, force: true });
for (const problem of [...new Set(problems)].slice(0, 40)) console.error(problem);
console.log(
  `${pages.length} pages and ${singleFiles.length} single files of a hostile site: ${problems.length === 0 ? 'nothing ran, nothing left' : `${problems.length} problems`}`,
);
process.exitCode = existsSync(dist) && pages.length > 100 && problems.length === 0 ? 0 : 1;
