import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPage } from '../../../../src/site/library/has-page.ts';
import { build, contentFiles } from '../../support/content.ts';

test('a site has the pages that it has files of', () => {
  const { library } = build(contentFiles());
  assert.equal(hasPage(library, 'about'), true);
  assert.equal(hasPage(library, 'accessibility'), false);
});
