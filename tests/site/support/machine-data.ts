import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from './front-matter.ts';
import { dist, elements, files, siteFolder, text, tree } from './dist.ts';

/** A thing in JSON-LD. */
export type Thing = Record<string, unknown>;

/** The pages of the site, without copies made for download. */
export const pages = files('.html').filter((page) => !page.includes('/downloads/'));
const casesFolder = join(siteFolder, 'content', 'cases');
/** The names of the cases, in their order. */
export const cases = (existsSync(casesFolder) ? readdirSync(casesFolder) : [])
  .map((id) => ({
    id,
    order: sources(`cases/${id}`).find(({ slug }) => slug === 'article')?.matter['order'] ?? 100,
  }))
  .sort((a, b) => Number(a.order) - Number(b.order))
  .map(({ id }) => id);
/** What a page's `meta` element of a name or property says. */
export const meta = (page: string, name: string): string | undefined =>
  elements(
    tree(page),
    ({ tagName, properties }) =>
      tagName === 'meta' && (properties['name'] ?? properties['property']) === name,
  )
    .map(({ properties }) => String(properties['content']))
    .at(0);
/** Where a page's `link` element of a relation leads. */
export const link = (page: string, rel: string): string | undefined =>
  elements(
    tree(page),
    ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === rel,
  )
    .map(({ properties }) => String(properties['href']))
    .at(0);
/** The address of the home page, as the site gives it. */
export const home =
  link('index.html', 'canonical') ??
  assert.fail('dist/ was built without an address: SITE_URL=https://reading.test npm run build');
/** The whole address of a page. */
export const address = (page: string): string =>
  new URL(page.replace(/index\.html$/, ''), home).href;

/** The things in a page's data blocks. */
export function things(page: string): Thing[] {
  return elements(
    tree(page),
    ({ tagName, properties }) =>
      tagName === 'script' && properties['type'] === 'application/ld+json',
  )
    .map((script) => JSON.parse(text(script)) as { '@context': string; '@graph': Thing[] })
    .flatMap((block) => {
      assert.equal(block['@context'], 'https://schema.org');
      return block['@graph'];
    });
}
/** The one thing of a type in a page's data. */
export const thing = (page: string, type: string): Thing => {
  const found = things(page).filter((candidate) => candidate['@type'] === type);
  assert.equal(found.length, 1, `${page} has one ${type}`);
  return found[0] ?? {};
};

/** Whether an address of the site leads to a file, and its fragment to an element. */
export function resolves(url: string): boolean {
  const { pathname, hash } = new URL(url);
  const path = decodeURIComponent(pathname).replace(new URL(home).pathname, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(dist, file))) return false;
  const id = decodeURIComponent(hash.slice(1));
  return (
    id === '' || elements(tree(file), ({ properties }) => properties['id'] === id).length === 1
  );
}
