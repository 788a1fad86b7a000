import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { before, test } from 'node:test';
import type { Nodes } from 'hast';
import sharp from 'sharp';
import { VFile } from 'vfile';
import { englishMessages } from '../../src/core/words/catalogue.ts';
import { readWords } from '../../src/core/library/read-words.ts';
import { leftInEnglish } from './support/left-in-english.ts';

// The helpers of the site's tests then look at this site, or at one with the same content.
process.env['SITE_FOLDER'] ??= 'tests/sites/election';
const { dist, elements, files, projectRoot, read, siteFolder, tree } =
  await import('../site/support/dist.ts');

/** What the build says; nothing if the site was there before. */
let log = '';

before(() => {
  if (process.env['BUILT'] === 'yes') return;
  const build = resolve(projectRoot, 'src/cli/commands/build.ts');
  const built = spawnSync(process.execPath, [build], { cwd: siteFolder, encoding: 'utf8' });
  log = built.stdout + built.stderr;
  assert.equal(built.status, 0, log);
});

const path = join(siteFolder, 'content', 'words.fr.yaml');
const french = readWords(new VFile({ path, value: readFileSync(path, 'utf8') }));

const pages = (): string[] => files('.html');

/** All words of a page that readers see or hear. */
function wordsOf(node: Nodes, found: string[] = []): string[] {
  if (node.type === 'text' && node.value.trim() !== '') found.push(node.value);
  if (node.type === 'element') {
    if (['script', 'style', 'code', 'pre'].includes(node.tagName)) return found;
    // What the check says is English everywhere.
    if (node.properties['lang'] === 'en') return found;
    for (const name of ['ariaLabel', 'title', 'alt', 'dataLabel', 'dataAfter'])
      if (typeof node.properties[name] === 'string') found.push(node.properties[name]);
  }
  if ('children' in node) for (const child of node.children) wordsOf(child, found);
  return found;
}

test('a build says a line or two a step, and no file', (t) => {
  if (log === '') return t.skip('the site was built before');
  assert.ok(log.split('\n').length < 25, log);
  assert.match(log, /^\d+ files checked: no errors\.\n(?:.*\n)*Pages: \d+, in [\d.]+ s\.\n/m);
  assert.match(log, /^The site is in dist\/\.$/m);
  assert.doesNotMatch(log, /├─|Shiki/);
});

test('every page is in French, and no word of the interface is left in English', () => {
  assert.ok(pages().length > 30);
  const found = pages().flatMap((path) =>
    leftInEnglish(wordsOf(tree(path)), englishMessages, french).map((words) => `${path}: ${words}`),
  );
  assert.deepEqual(found, []);
  for (const path of files('.html')) {
    const [root] = elements(tree(path), ({ tagName }) => tagName === 'html');
    assert.equal(root?.properties['lang'], 'fr', path);
  }
});

test('what the check says is marked as English on the pages of its rules, and nothing else is', () => {
  const rule = tree('contribute/rules/quote-not-found/index.html');
  const english = elements(rule, ({ properties }) => properties['lang'] === 'en');
  const names = english.map(({ tagName, properties }) => properties['className'] ?? tagName);
  assert.ok(names.flat().includes('h1') && names.flat().includes('mistake'));
  assert.ok(names.flat().includes('message'));
  assert.ok(!english.some(({ tagName }) => ['h2', 'h3', 'main'].includes(tagName)));
});

test('the pictures of links have the accent of the site', async () => {
  const { data } = await sharp(join(dist, 'cards', 'site.png'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  let own = 0;
  for (let at = 0; at < data.length; at += 3)
    if (data[at] === 0x00 && data[at + 1] === 0x50 && data[at + 2] === 0x47) own += 1;
  assert.ok(own > 20, `${own} pixels`);
});

test('dates are in French', () => {
  const words = wordsOf(tree('cases/scrutin-morvane/audit/index.html'));
  for (const date of ['12 juin 2022', 'janvier 2025–février 2025', '14 juin 2026'])
    assert.ok(words.includes(date), date);
  assert.ok(
    read('cases/scrutin-morvane/index.html').includes('Le Courrier de Morvane, 4 juin 2026'),
  );
});

test('quotations have the marks of French, and shares their space', () => {
  const words = wordsOf(tree('cases/scrutin-morvane/audit/index.html'));
  assert.ok(words.some((part) => part.includes('«\u00a0l’hiver dernier\u00a0»')));
  assert.ok(words.some((part) => /^\d+[\u00a0\u202f]%$/.test(part.trim())));
});

test('the four sides of the election have their labels, a colour and a pattern each', () => {
  const page = read('cases/scrutin-morvane/audit/index.html');
  const sides = [
    'la Liste du Port',
    'la Liste des Hauts',
    'Morvane Libre',
    'la Commission électorale',
  ];
  for (const side of sides) assert.ok(page.includes(`du côté de ${side}`), side);
  const marks = elements(
    tree('cases/scrutin-morvane/voices/index.html'),
    ({ tagName }) => tagName === 'mark',
  ).map(({ properties }) => [properties['className']].flat().join(' '));
  // The commission declares its pattern, and the others have the first ones that are free.
  for (const looks of [
    'side-1 pattern-solid',
    'side-2 pattern-diagonal',
    'side-3 pattern-dots',
    'side-4 pattern-grid',
  ])
    assert.ok(
      marks.some((look) => look.includes(looks)),
      `${looks} in ${[...new Set(marks)].join(', ')}`,
    );
});

test('without a page about the site and without references no link leads nowhere', () => {
  for (const path of files('.html'))
    for (const { properties } of elements(tree(path), ({ tagName }) => tagName === 'a')) {
      const href = String(properties['href'] ?? '');
      if (!href.startsWith('/')) continue;
      const target = decodeURI(href.replace(/[?#].*/, ''));
      assert.ok(
        existsSync(join(dist, target.endsWith('/') ? `${target}index.html` : target)),
        `${path} links to ${href}`,
      );
    }
  for (const path of pages())
    assert.doesNotMatch(read(path), /href="\/(?:about|references)\//, path);
});

test('the licence and the colour are those of the site', () => {
  const home = read('index.html');
  assert.match(home, /creativecommons\.org\/licenses\/by-sa\/4\.0\/deed\.fr/);
  assert.doesNotMatch(home, /licenses\/by\/4\.0/);
  assert.match(read('colours.css'), /--accent:light-dark\(#005047,#8fd9c8\)/);
  for (const path of pages().filter((name) => !name.includes('/downloads/')))
    assert.match(read(path), /href="\/colours\.css"/, path);
});

test('a lens of the site’s own is on every page that shows lenses, with its colour and its line', () => {
  const look = 'lens-pouvoir lens-8 line-thick-dotted';
  const withLook = (path: string, tag: string): number =>
    elements(tree(path), ({ tagName, properties }) => {
      const classes = [properties['className']].flat().join(' ');
      return tagName === tag && classes.includes(look);
    }).length;
  const room = 'cases/scrutin-morvane/index.html';
  assert.ok(withLook(room, 'mark') > 0, 'marks');
  assert.equal(withLook(room, 'label'), 1, 'the legend');
  assert.ok(withLook('cases/scrutin-morvane/audit/index.html', 'g') > 0, 'the strip');
  assert.equal(withLook('search/index.html', 'label'), 1, 'the search');
  assert.equal(withLook('techniques/index.html', 'section'), 1, 'the list of techniques');
  assert.equal(withLook('techniques/tournure-sans-auteur/index.html', 'article'), 1);
  const list = read('techniques/index.html');
  assert.ok(list.includes('Pouvoir') && list.includes('Qui agit, et qui n’est pas nommé ?'));
  assert.doesNotMatch(list, /lens-omission/, 'a usual lens that the site has not');
  const [styles = ''] = files('.css').filter((path) => /scrutin-morvane.*commentary/.test(path));
  const rules = read(styles);
  assert.match(
    rules,
    /\[id="show\.pouvoir"\]:checked\{counter-increment:notes var\(--n-pouvoir\)\}/,
  );
  assert.match(rules, /\.lens-pouvoir/);
  const [csv = ''] = files('.csv').filter((path) => path.includes('notes'));
  assert.match(read(csv), /,pouvoir,/);
  assert.ok(existsSync(join(dist, 'cards', 'lens-pouvoir.png')), 'the picture of links');
});

test('a picture of the folder beside the content is published, and shown', () => {
  assert.match(
    read('places/morvane/index.html'),
    /<img src="\/archipel\.svg" alt="Les deux grandes/,
  );
  assert.ok(existsSync(join(dist, 'archipel.svg')));
});
