/**
 * Builds a site as a project page, under `https://reading.example/some/base/`, and sees that every
 * link, fragment, picture, style sheet, download, feed and worker in it keeps to that path and leads
 * somewhere (`npm run test:base`). It takes a minute and is not part of `npm test`; run it after a
 * change to addresses. With CHROMIUM_PATH it also opens pages in a browser, searches, and asks for
 * the worker.
 *
 * `-- --site .` takes the site of this repository, or any other folder with `content/`, instead of
 * the invented one; `--base /other/` another path; `--dist FOLDER` looks at what was built before.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { projectRoot } from '../unit/support/fixtures.ts';
import { addressesIn, type Site, textsOf, withoutBase } from './support/addresses.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'tests/sites/towns' },
    base: { type: 'string', default: '/some/base/' },
    dist: { type: 'string' },
  },
});
const origin = 'https://reading.example';
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`;
const root = mkdtempSync(join(tmpdir(), 'second-reading-base-'));
const problems: string[] = [];

const built = values.dist ? resolve(values.dist) : build();
const served = join(root, 'served');
mkdirSync(served);
cpSync(built, join(served, base), { recursive: true });
process.env['DIST_DIR'] = join(served, base);
const { files, read } = await import('../site/support/dist.ts');

const all = files();
const site: Site = {
  origin,
  base,
  roots: [...new Set(all.map((path) => path.split('/')[0] ?? ''))],
};
for (const path of all) {
  for (const { name, words } of textsOf(path, readFileSync(join(served, base, path)))) {
    for (const { written, pathname } of addressesIn(path, words, site)) {
      const target = decodeURIComponent(pathname);
      const file = join(served, target.endsWith('/') ? `${target}index.html` : target);
      if (!target.startsWith(base)) problems.push(`${name}: ${written} is outside ${base}`);
      else if (!existsSync(file)) problems.push(`${name}: ${written} leads nowhere`);
    }
    // Pagefind's engine has a default, and then finds out where it was loaded from; the worker
    // compares ends and parts of addresses.
    if (path.startsWith('pagefind/') || path === 'sw.js') continue;
    for (const address of withoutBase(words, site))
      problems.push(`${name}: ${address} is written without the path`);
  }
}
for (const name of ['feed.xml', 'sitemap-index.xml', 'sw.js', 'robots.txt', 'search/records.json'])
  if (!all.includes(name)) problems.push(`${name} is missing`);
if (!read('robots.txt').includes(`${origin}${base}sitemap-index.xml`))
  problems.push('robots.txt does not name the site map');

// The links of pages, with their fragments: seen from the root of the host; the base is a folder of it.
// The front page of the host leads to the site, and to the page that no page leads to.
writeFileSync(
  join(served, 'index.html'),
  `<a href="${base}">The site</a> <a href="${base}404.html">Its missing page</a>`,
);
const links = spawnSync(process.execPath, ['--test', 'tests/content/built/links.test.ts'], {
  cwd: projectRoot,
  env: { ...process.env, DIST_DIR: served },
  encoding: 'utf8',
});
if (links.status !== 0) problems.push(links.stdout.slice(-3000));

const browserPath = process.env['CHROMIUM_PATH'];
if (browserPath) {
  const { visit } = await import('./support/visit.ts');
  problems.push(...(await visit(served, base, kindsOfPages(), browserPath)));
}

rmSync(root, { recursive: true, force: true });
for (const problem of [...new Set(problems)].slice(0, 40)) console.error(problem);
console.log(
  `${all.length} files under ${base}: ${problems.length === 0 ? 'every address keeps to it' : `${problems.length} problems`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Builds a copy of the site, so that its own `dist/` stays as it is. */
function build(): string {
  const from = resolve(projectRoot, values.site);
  // Inside the project, so that the engine finds its packages.
  const copy = join(projectRoot, '.build', 'base');
  rmSync(copy, { recursive: true, force: true });
  for (const name of ['content', 'public'])
    if (existsSync(join(from, name)) && !(name === 'public' && from === resolve(projectRoot)))
      cpSync(join(from, name), join(copy, name), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/cli/commands/build.ts')],
    { cwd: copy, env: { ...process.env, SITE_URL: origin + base }, encoding: 'utf8' },
  );
  if (status === 0) return join(copy, 'dist');
  console.error(stdout.slice(-2000), stderr.slice(-2000), `\nThe build failed; it is in ${copy}`);
  process.exit(1);
}

/** One page of each kind, as far as folders tell: the first of those at the same depth in a folder. */
function kindsOfPages(): string[] {
  const pages = files('index.html').filter((path) => !path.includes('/downloads/'));
  const kindOf = (path: string): string => {
    const parts = path.split('/');
    return `${parts[0]} ${parts.length} ${parts[0] === 'cases' ? parts.slice(2).join(' ') : ''}`;
  };
  return Array.from(Map.groupBy(pages, kindOf).values(), ([first = '']) =>
    first.replace(/index\.html$/, ''),
  );
}
