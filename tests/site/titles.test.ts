import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, files, text, tree } from './support/dist.ts';

test('no two pages have one title', () => {
  const titles = new Map<string, string>();
  for (const page of files('.html')) {
    const title = text(elements(tree(page), ({ tagName }) => tagName === 'title')[0] as never);
    assert.ok(!titles.has(title), `${page} and ${titles.get(title)} have one title`);
    titles.set(title, page);
  }
});
