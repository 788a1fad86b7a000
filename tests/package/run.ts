/**
 * `npm run test:package`: what a stranger does with this package. A site of one's own is made by
 * the command, its engine is installed from a tarball, it is checked and built; then its content
 * becomes that of `tests/sites/election/`, which has another subject, language, colours and licence;
 * it is looked at in a browser, and takes a next version, for which the content must change. Takes
 * some minutes and is not part of `npm test`. CHROMIUM_PATH chooses the browser; `--keep` leaves
 * the site, and `--continue <folder>` goes on with one that was left, with the other subject.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf, replaceIn, run } from './commands.ts';
import { makeNextVersion } from './next-version.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'second-reading-package-'));
const { values } = parseArgs({
  options: { keep: { type: 'boolean' }, continue: { type: 'string' } },
});
const site = values.continue ?? join(parent, 'town-readings');
const dist = join(site, 'dist');
const begun = Date.now();
/** Whether the next steps are those that a site which was left has behind it. */
let isBehind = values.continue !== undefined;
const pages = (): string[] => filesOf(dist).filter((path) => path.endsWith('.html'));

/** One step of the test; a step that fails ends it, and leaves the folder to look at. */
async function step(name: string, body: () => unknown): Promise<void> {
  if (isBehind) return;
  const start = Date.now();
  try {
    await body();
  } catch (error) {
    console.error(`✗ ${name}\n${(error as Error).message}\nThe site is ${site}`);
    process.exit(1);
  }
  console.log(`✓ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
}

/** Tests of built sites that hold for any of them, in any language. */
const anySite = ['tests/content/built/links.test.ts', 'tests/content/built/pages.test.ts'];

/** Runs tests of built sites with the site as it is built now. */
function testBuilt(...paths: string[]): void {
  run(project, process.execPath, ['--test', ...paths], { SITE_FOLDER: site, BUILT: 'yes' });
}

await step('docs/api/ says what the exports are: npm run api', () => {
  const written = join(parent, 'api');
  run(project, 'npm', ['run', 'api', '--', '--out', written]);
  const pagesOf = (folder: string): [string, string][] =>
    filesOf(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  assert.deepEqual(pagesOf(join(project, 'docs/api')), pagesOf(written));
  rmSync(written, { recursive: true });
});

await step('npm run new -- --site makes a site', () => {
  run(project, 'npm', ['run', 'new', '--', '--site', site, '--title', 'Town Readings']);
  assert.deepEqual(
    readdirSync(site).filter((name) => /\.(ts|mjs|js|astro)$|^(src|lib|public)$/.test(name)),
    [],
    'there is no program in it',
  );
});

await step('npm install takes the engine from the tarball', () => {
  run(site, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  assert.deepEqual(
    filesOf(join(site, 'node_modules/second-reading')).filter((path) =>
      /^(tests|content|\.github)\//.test(path),
    ),
    [],
    'the tarball has neither tests nor this site’s content',
  );
});

await step('npm run check finds nothing', () => {
  assert.match(run(site, 'npm', ['run', 'check']), /files checked: no errors/);
});

await step('what the check finds leads to a page of the rule that is in the folder', () => {
  const settings = join(site, 'content/site.yaml');
  const valid = readFileSync(settings, 'utf8');
  writeFileSync(settings, `${valid}colors: {}\n`);
  const said = run(site, 'npm', ['run', 'check'], {}, 1);
  writeFileSync(settings, valid);
  const [, folder = ''] = /More: (\S+)\//.exec(said) ?? [];
  assert.deepEqual(filesOf(join(site, folder)).slice(0, 1), ['case.json']);
});

await step('npm run build makes a site without an address, and says so once', () => {
  const said = run(site, 'npm', ['run', 'build', '--', '--no-pdf'], { SITE_URL: '' });
  assert.equal(said.match(/The site has no address/g)?.length, 1);
  const built = filesOf(dist);
  assert.ok(built.includes('cases/night-bus/index.html'));
  for (const left of ['sitemap-index.xml', 'feed.xml']) assert.ok(!built.includes(left), left);
  for (const page of pages()) {
    const html = readFileSync(join(dist, page), 'utf8');
    assert.doesNotMatch(html, /rel="canonical"|og:image|feed\.xml|undefined|\.invalid/, page);
  }
  const notes = readFileSync(join(dist, 'cases/night-bus/downloads/annotations.jsonld'), 'utf8');
  assert.match(notes, /"id": "urn:sha256:[\da-f]{64}#notes"/);
  testBuilt(...anySite);
});

await step('the examples in the README of each entry print what they say', () => {
  const expected: Record<string, string> = {
    core: '{ start: 42, end: 63 }',
    files: '1 cases',
  };
  for (const [entry, printed] of Object.entries(expected)) {
    const readme = readFileSync(
      join(site, 'node_modules/second-reading/src/package', entry, 'README.md'),
      'utf8',
    );
    const example = join(site, 'example.mjs');
    writeFileSync(example, /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
    assert.equal(run(site, process.execPath, ['example.mjs']).trim(), printed, entry);
    rmSync(example);
  }
  // Their examples need another package each, or a site.
  for (const entry of ['remark', 'rehype', 'astro'])
    assert.equal(
      run(site, process.execPath, [
        '--input-type=module',
        '--eval',
        `import plugin from 'second-reading/${entry}'; console.log(typeof plugin)`,
      ]),
      'function\n',
      entry,
    );
});

isBehind = false;
await step(
  'with another subject, language, map, colours and licence it is checked and built',
  () => {
    rmSync(join(site, 'content'), { recursive: true });
    cpSync(join(project, 'tests/sites/election/content'), join(site, 'content'), {
      recursive: true,
    });
    assert.match(run(site, 'npm', ['run', 'check']), /files checked: no errors/);
    run(site, 'npm', ['run', 'build', '--', '--no-pdf']);
    testBuilt(
      'tests/second-site/election.test.ts',
      'tests/content/built/feeds.test.ts',
      ...anySite,
    );
  },
);

await step('in a browser its pages load all they need, and axe finds nothing', () => {
  run(
    project,
    process.execPath,
    [
      join(project, 'node_modules/@playwright/test/cli.js'),
      'test',
      ...['-c', 'tests/content/browser/playwright.config.ts', '--workers=1'],
    ],
    { SITE_FOLDER: site, TEST_PORT: '4395' },
  );
});

let before = '';
await step('a next version is taken by its number alone; the check says what must change', () => {
  before = mine();
  const version = makeNextVersion(join(site, 'engine'), parent);
  replaceIn(
    join(site, 'package.json'),
    /second-reading-[\d.]+\.tgz/,
    `second-reading-${version}.tgz`,
  );
  run(site, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  const said = run(site, 'npm', ['run', 'check'], {}, 1);
  assert.match(said, /content\/site\.yaml:2:9 error Unexpected format `2`, expected `3`/);
  assert.match(said, /Since format 3 lanterns are lamps\. Rename them\./);
});

await step('the content changed as it says, the newer engine checks and builds it', () => {
  replaceIn(join(site, 'content/site.yaml'), /^format: 2$/m, 'format: 3');
  run(site, 'npm', ['run', 'check']);
  run(site, 'npm', ['run', 'build', '--', '--no-pdf'], {
    SITE_URL: 'https://reading.example/towns/',
  });
  const differing = mine()
    .split('\n')
    .filter((line) => !before.split('\n').includes(line));
  assert.deepEqual(differing, [
    'format: 3',
    '"second-reading": "file:engine/second-reading-0.2.0.tgz"',
  ]);
});

console.log(`\nAll of it took ${Math.round((Date.now() - begun) / 1000)} s.`);
if (values.keep) console.log(`The site is ${site}`);
else rmSync(parent, { recursive: true, force: true, maxRetries: 5 });

/** What a person wrote or may write in the site: all but what was installed and built. */
function mine(): string {
  return filesOf(site)
    .filter((path) => !/^(node_modules|dist|engine|\.build|\.astro|package-lock)/.test(path))
    .flatMap((path) => readFileSync(join(site, path), 'utf8').split('\n'))
    .map((line) => line.trim())
    .join('\n');
}
