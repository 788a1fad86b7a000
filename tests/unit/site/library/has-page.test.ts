import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOn, hasPage } from '../../../../src/site/library/has-page.ts';
import { build, contentFiles, validContent } from '../../support/content.ts';

test('a site has the pages that it has files of', () => {
  const { library } = build(contentFiles());
  assert.equal(hasPage(library, 'about'), true);
  assert.equal(hasPage(library, 'accessibility'), false);
});

test('a part of a page has a fragment only if the page has its heading', () => {
  const path = 'content/pages/about.md';
  const about = `${validContent[path]}\n\n## Licences\n\nFree.\n`;
  const { library } = build(contentFiles({ [path]: about }));
  assert.equal(fragmentOn(library, 'about', 'licences'), '#licences');
  assert.equal(fragmentOn(library, 'about', 'contact'), '');
  assert.equal(fragmentOn(library, 'accessibility', 'licences'), '');
});
