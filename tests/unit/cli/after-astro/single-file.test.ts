import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { embedFonts } from '../../../../src/cli/after-astro/single-file/embed-fonts.ts';
import { makeSingleFile } from '../../../../src/cli/after-astro/single-file/make.ts';
import { relink } from '../../../../src/cli/after-astro/single-file/relink.ts';
import { writeSizes } from '../../../../src/cli/after-astro/single-file/write-sizes.ts';

suite('links of a self-contained file', () => {
  const page =
    '<main data-is="/base/cases/a/"><p id="note">n</p></main><ol aria-labelledby="h" data-is="/base/references/"><li id="ref.x"></li></ol>';
  const cases = [
    ['/base/cases/a/#note', '#note'],
    ['#note', '#note'],
    ['/base/references/#ref.x', '#ref.x'],
    ['/base/references/', '#h'],
    ['/base/references/#ref.gone', '#h'],
    ['/base/cases/a/voices/#note', 'https://site.test/base/cases/a/voices/#note'],
    ['/base/about/', 'https://site.test/base/about/'],
    ['https://other.test/base/references/', 'https://other.test/base/references/'],
  ];
  for (const [link, expected] of cases) {
    test(`${link} becomes ${expected}`, () => {
      const tree = fromHtml(`${page}<a href="${link}">x</a>`, { fragment: true });
      relink(tree, new URL('https://site.test/base/cases/a/'));
      assert.ok(toHtml(tree).endsWith(`<a href="${expected}">x</a>`), toHtml(tree));
      assert.doesNotMatch(toHtml(tree), /data-is/);
    });
  }
  test('of the relations of links, only that of a licence is kept', () => {
    const tree = fromHtml(
      '<a href="https://a.test/" rel="external noopener">a</a><a href="https://b.test/" rel="license external">b</a>',
      { fragment: true },
    );
    relink(tree, new URL('https://site.test/'));
    assert.equal(
      toHtml(tree),
      '<a href="https://a.test/">a</a><a href="https://b.test/" rel="license">b</a>',
    );
  });
});

suite('fonts of a self-contained file', () => {
  const font = new URL('../../../../src/assets/fonts/source-sans-latin.woff2', import.meta.url);
  const face = (range: string): string =>
    `@font-face{font-family:A;src:url("/f.woff2") format("woff2");font-display:optional;unicode-range:${range};}`;

  test('a face becomes smaller and is embedded; one without a character of the page goes', async () => {
    const css = await embedFonts(
      `${face('U+0000-024F')}${face('U+0400-052F, U+2116')}p{color:red}`,
      'abc',
      () => readFile(font),
    );
    assert.match(
      css,
      /^@font-face\{font-family:A;src:url\("data:font\/woff2;base64,[\w+/=]+"\)[^}]*\}p\{color:red\}$/,
    );
    const embedded = Buffer.from(/base64,([^"]+)/.exec(css)?.[1] ?? '', 'base64');
    assert.equal(embedded.subarray(0, 4).toString(), 'wOF2');
    assert.ok(embedded.length < (await readFile(font)).length / 4);
    assert.match(css, /font-display:block/);
  });

  test('a single code point counts as a range', async () => {
    assert.notEqual(await embedFonts(face('U+0400-052F, U+62'), 'b', () => readFile(font)), '');
  });
});

test('a page becomes one file with a policy that lets in what is inside it and nothing else', async () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="canonical" href="https://site.test/a/"><link rel="icon" href="/i.svg"><link rel="preload" href="/f.woff2" as="font"><link rel="stylesheet" href="/a.css"><style>q{}</style></head><body><p>“Ж” &amp; x</p><script type="module" src="/s.js"></script></body></html>`;
  const files: Record<string, string> = { '/a.css': 'p{}', '/i.svg': '<svg/>' };
  const made = await makeSingleFile(html, {
    read: (address) => Promise.resolve(Buffer.from(files[address] ?? '')),
    bundle: (address) => Promise.resolve(`bundled("${address}")`),
  });
  assert.match(made, /<style>p\{\}\nq\{\}<\/style>/);
  assert.match(made, /<script type="module">bundled\("\/s\.js"\)<\/script>/);
  assert.match(made, /<p>“Ж” &#x26; x<\/p>/);
  assert.match(made, /<link rel="canonical" href="https:\/\/site\.test\/a\/">/);
  // "<svg/>" in base64
  assert.ok(made.includes('<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+">'));
  assert.doesNotMatch(made, /src="|preload|stylesheet/);
  const [policy, ...more] = [...made.matchAll(/http-equiv="[^"]*" content="([^"]*)"/gi)].map(
    ([, content]) => content?.replaceAll('&#x27;', "'"),
  );
  assert.deepEqual(more, []);
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${hash('p{}\nq{}')}'; script-src 'sha256-${hash('bundled("/s.js")')}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('without an address of the site, links lead to parts of the file or to other sites', async () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>
    <section id="notes" data-is="/b/"><a href="/b/">in it</a> <a href="/c/">not in it</a> <a href="https://other.test/">other</a></section></body></html>`;
  const made = await makeSingleFile(html, {
    read: () => assert.fail('there is nothing to read'),
    bundle: () => Promise.resolve(''),
  });
  assert.match(made, /<a href="#notes">in it<\/a> <a>not in it<\/a>/);
  assert.match(made, /<a href="https:\/\/other\.test\/">other<\/a>/);
  assert.doesNotMatch(made, /site\.invalid/);
});

test('an icon that has styles keeps them: the policy of the file is in force inside its icon, too', async () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://site.test/a/"><link rel="icon" href="/i.svg"></head><body></body></html>`;
  const icon =
    '<svg xmlns="http://www.w3.org/2000/svg"><style>path{fill:red}</style><style>a>b{}</style></svg>';
  const made = await makeSingleFile(html, {
    read: () => Promise.resolve(Buffer.from(icon)),
    bundle: () => Promise.resolve(''),
  });
  const hash = (text: string): string =>
    `&#x27;sha256-${createHash('sha256').update(text).digest('base64')}&#x27;`;
  assert.ok(
    made.includes(`; style-src ${hash('')} ${hash('path{fill:red}')} ${hash('a>b{}')};`),
    made,
  );
});

test('sizes are written where a page asks for them, and nothing else changes', async () => {
  const page = (first: string, second: string): string =>
    `<p  title='x'>a<span data-size-of="/a.html">${first}</span><br/><b class="b" data-size-of="/b.html">${second}</b>` +
    `<p>It says data-size-of="/c.html" there.</p><p title='x data-size-of="/c.html"'>y</p><!-- data-size-of="/c.html" -->`;
  const sizes: Record<string, number> = { '/a.html': 574_344, '/b.html': 1_499 };
  const sizeOf = (address: string): Promise<number> =>
    Promise.resolve(sizes[address] ?? assert.fail(address));
  assert.equal(await writeSizes(page('', ''), sizeOf), page(', 574 KB', ', 1 KB'));
});
