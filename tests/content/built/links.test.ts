import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dist, elements, files, hasClass, read, text, tree } from '../../site/support/dist.ts';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const pages = files('.html');

function idsOf(page: string): string[] {
  return elements(tree(page), (element) => element.properties['id'] !== undefined).map((element) =>
    String(element.properties['id']),
  );
}

/** The file that an address of the site leads to. */
function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Whether a fragment is a teacher's choice of lenses or notes, each of which is in the page.
 */
function isChoice(page: string, { hash }: URL): boolean {
  const [, kind, list = ''] = /^#(lenses|only)=(.+)$/.exec(hash) ?? [];
  const notes = elements(tree(page), (element) => hasClass(element, 'note'));
  return (
    kind !== undefined &&
    list
      .split(',')
      .map(decodeURIComponent)
      .every((name) =>
        notes.some((note) =>
          kind === 'lenses' ? hasClass(note, `lens-${name}`) : note.properties['dataItem'] === name,
        ),
      )
  );
}

test('every internal link, fragment and asset resolves', () => {
  const ids = new Map(pages.map((page) => [page, new Set(idsOf(page))]));
  const broken: string[] = [];
  for (const page of pages) {
    const here = new URL(`https://site.test/${page.replace(/index\.html$/, '')}`);
    for (const element of elements(tree(page), () => true)) {
      for (const name of ['href', 'src', 'popoverTarget', 'ariaDetails', 'ariaLabelledBy']) {
        const value = element.properties[name];
        if (value === undefined || value === null) continue;
        const single = Array.isArray(value) ? value.join(' ') : String(value);
        if (name !== 'href' && name !== 'src') {
          for (const id of single.split(' '))
            if (!ids.get(page)?.has(id)) broken.push(`${page}: ${name}="${id}"`);
          continue;
        }
        if (element.tagName === 'link' && element.properties['rel']?.toString() === 'canonical')
          continue;
        const url = new URL(single, here);
        if (url.host !== here.host || !/^https?:/.test(url.protocol)) continue;
        const file = fileOf(url.pathname);
        if (!existsSync(join(dist, file)) || !statSync(join(dist, file)).isFile())
          broken.push(`${page}: ${single}`);
        else if (
          url.hash &&
          file.endsWith('.html') &&
          !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))) &&
          !isChoice(file, url)
        )
          broken.push(`${page}: ${single}`);
      }
    }
  }
  assert.deepEqual([...new Set(broken)], []);
});

/**
 * The addresses in a file that is no page: in `url()` of a style sheet, in the elements of XML, in
 * the values of JSON.
 */
function addressesIn(file: string): string[] {
  const content = read(file);
  if (file.endsWith('.css'))
    return Array.from(content.matchAll(/url\(\s*["']?([^"')]+)/g), ([, address = '']) => address);
  if (/\.(xml|txt)$/.test(file))
    return Array.from(content.matchAll(/https?:\/\/[^\s<>"']+/g), ([address]) => address);
  const found: string[] = [];
  JSON.parse(content, (_, value: unknown) => {
    if (typeof value === 'string' && /^(https?:\/\/|\/)\S+$/.test(value)) found.push(value);
    return value;
  });
  return found;
}

test('addresses of the site in style sheets, feeds, site maps, data and srcset lead to files that are there', () => {
  // Without an address of the site there is no site map, and every address is a path.
  const map = existsSync(join(dist, 'sitemap-index.xml')) ? read('sitemap-index.xml') : undefined;
  const origin = map
    ? new URL(/<loc>(.*?)<\/loc>/.exec(map)?.[1] ?? '').origin
    : 'https://site.test';
  const listed = [
    ...files().filter(
      (name) =>
        /(\.css|\.xml|\.json|robots\.txt)$/.test(name) && !/^(pagefind|schemas)\//.test(name),
    ),
  ].flatMap((file) => addressesIn(file).map((address) => [file, address] as const));
  const inPages = pages.flatMap((page) =>
    elements(tree(page), ({ properties }) => properties['srcSet'] !== undefined).flatMap(
      ({ properties }) =>
        [properties['srcSet']]
          .flat()
          .map((candidate) => [page, String(candidate).trim().split(/\s+/)[0] ?? ''] as const),
    ),
  );
  const broken: string[] = [];
  let seen = 0;
  for (const [file, address] of [...listed, ...inPages]) {
    const url = new URL(address, `${origin}/${file}`);
    if (url.origin !== origin) continue;
    seen += 1;
    const target = join(dist, fileOf(url.pathname));
    if (!existsSync(target) || !statSync(target).isFile()) broken.push(`${file}: ${address}`);
  }
  // The site map alone has nearly as many.
  assert.ok(seen > (map ? pages.length : 0), `${seen} addresses`);
  assert.deepEqual(broken, []);
});

test('ids are unique in every page', () => {
  for (const page of pages) {
    const ids = idsOf(page);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      page,
    );
  }
});

test('every page can be reached from the home page', () => {
  const reached = new Set(['index.html']);
  const queue = ['index.html'];
  while (queue.length > 0) {
    const page = queue.pop() ?? '';
    const here = new URL(`https://site.test/${page.replace(/index\.html$/, '')}`);
    for (const link of elements(
      tree(page),
      (element) => element.tagName === 'a' && element.properties['href'] !== undefined,
    )) {
      const url = new URL(String(link.properties['href']), here);
      const file = fileOf(url.pathname);
      if (
        url.host === here.host &&
        file.endsWith('.html') &&
        pages.includes(file) &&
        !reached.has(file)
      ) {
        reached.add(file);
        queue.push(file);
      }
    }
  }
  assert.deepEqual(
    pages.filter((page) => !reached.has(page) && page !== '404.html'),
    [],
  );
});

test('no link is called by words that say nothing of where it leads', () => {
  // The words that Lighthouse marks down in English.
  const empty = new Set(
    'click here|click this|go|here|information|learn more|more|more info|more information|right here|read more|see more|start|this'.split(
      '|',
    ),
  );
  let seen = 0;
  for (const page of files('.html')) {
    for (const link of elements(tree(page), ({ tagName }) => tagName === 'a')) {
      seen += 1;
      assert.ok(!empty.has(text(link).trim().toLowerCase()), `${page}: ${text(link)}`);
    }
  }
  assert.ok(seen > pages.length);
});
