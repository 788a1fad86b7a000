import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newSite } from '../../../../../src/cli/commands/new/new-site.ts';
import { packageName, siteFiles, titleOf } from '../../../../../src/cli/commands/new/site-files.ts';
import { plain } from '../../../../../src/core/messages/reporters/paint.ts';
import { runCheck } from '../../../../../src/cli/commands/check/run-check.ts';

const root = mkdtempSync(join(tmpdir(), 'second-reading-site-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('a new site has content, settings and commands, no program, and nothing for the check to say', async () => {
  const made = newSite({ site: 'town-news', engine: '9.9.9' }, root);
  assert.match(String(made), /^New site: town-news\n/);
  const site = join(root, 'town-news');
  assert.deepEqual(readdirSync(site).sort(), [
    '.gitignore',
    'README.md',
    'content',
    'package.json',
  ]);
  const manifest = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  assert.equal(manifest.name, 'town-news');
  assert.deepEqual(manifest.dependencies, { 'second-reading': '9.9.9' });
  assert.equal(manifest.scripts.start, 'second-reading start');
  assert.match(readFileSync(join(site, 'content/site.yaml'), 'utf8'), /^title: "Town news"$/m);
  let said = '';
  const say = (text: string): void => {
    said += text;
  };
  const code = await runCheck([], {
    output: say,
    error: say,
    folder: site,
    env: {},
    paint: plain,
    width: 100,
  });
  assert.equal(code, 0);
  assert.match(said, /^\d+ files checked: no errors\.\n$/);
});

test('a folder with something in it is left as it is', () => {
  mkdirSync(join(root, 'full'));
  writeFileSync(join(root, 'full', 'mine.txt'), 'mine');
  const made = newSite({ site: 'full', engine: '9.9.9' }, root);
  assert.ok(typeof made !== 'string');
  assert.equal(made.problem, '`full` is already there');
  assert.deepEqual(readdirSync(join(root, 'full')), ['mine.txt']);
});

test('an empty folder becomes the site, with the title that was asked for', () => {
  mkdirSync(join(root, 'empty'));
  newSite({ site: 'empty', engine: '9.9.9', title: 'News: "$& read"' }, root);
  const settings = readFileSync(join(root, 'empty', 'content/site.yaml'), 'utf8');
  assert.match(settings, /^title: "News: \\"\$& read\\""$/m);
});

test('nothing is left over if there is no engine', () => {
  const problem = { problem: 'none', advice: 'none' };
  assert.equal(
    newSite({ site: 'without' }, root, () => problem),
    problem,
  );
  assert.equal(existsSync(join(root, 'without')), false);
  assert.deepEqual(
    readdirSync(root).filter((name) => name.startsWith('.new-')),
    [],
  );
});

test('names of folders become names of packages and titles', () => {
  assert.equal(packageName('Élections 2027!'), 'elections-2027');
  assert.equal(packageName('???'), 'my-site');
  assert.equal(packageName('second-reading'), 'my-site');
  assert.equal(titleOf('town_news-2027'), 'Town news 2027');
  assert.equal(titleOf(''), 'My site');
});

test('what a build makes is not kept in git', () => {
  const files = siteFiles({ name: 'a', title: 'A', engine: '1.0.0' });
  assert.equal(files['.gitignore'], 'node_modules/\ndist/\n.astro/\n.build/\n');
});
