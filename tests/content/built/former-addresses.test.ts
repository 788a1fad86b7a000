import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type LayerName, layers } from '../../../src/core/case/layers/layers.ts';
import { dist, projectRoot, read, siteFolder } from '../../site/support/dist.ts';

const list = (name: string): unknown =>
  JSON.parse(readFileSync(join(projectRoot, 'tests/content', name), 'utf8'));

/** Every page that the first edition had, from its content files, and every id of its entries. */
const pages = list('former-pages.json') as string[];
const ids = list('addresses.json') as Record<string, Partial<Record<LayerName, string[]>>>;

const cases = Object.keys(ids).filter((id) =>
  existsSync(join(siteFolder, 'content/cases', id, 'article.md')),
);
/** Without a case the entries that only it needs may be gone. */
const isWhole = cases.length === Object.keys(ids).length;

/** A phrase of the lineage was on the page of figures before it had a view of its own. */
const pagesOf = (layer: LayerName): string[] =>
  layer === 'lineage' ? ['audit/', layers[layer].page] : [layers[layer].page];

const isThere = (page: string): boolean =>
  existsSync(join(dist, page.endsWith('/') ? `${page}index.html` : page));

suite('addresses of the first edition', { skip: cases.length === 0 }, () => {
  test('each page is still there', () => {
    const own = pages.filter((page) => {
      const [, id] = /^\/cases\/([^/]+)\//.exec(page) ?? [];
      return id === undefined ? isWhole : cases.includes(id);
    });
    assert.ok(own.length > 20);
    assert.deepEqual(
      own.filter((page) => !isThere(page)),
      [],
      'a page is gone: keep its address, or lead on from it',
    );
  });

  for (const id of cases)
    for (const [layer, slugs = []] of Object.entries(ids[id] ?? {}) as [LayerName, string[]][])
      test(`${id}: each entry of its ${layer} is on the page that it was on`, () => {
        for (const page of pagesOf(layer)) {
          const html = read(`cases/${id}/${page}index.html`);
          const known = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, found]) => found));
          assert.deepEqual(
            slugs.filter((slug) => !known.has(slug)),
            [],
            page,
          );
        }
      });
});
