import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLinks } from '../../../../src/site/library/list-links.ts';
import { build, contentFiles } from '../../support/content.ts';

const linksOf = (overrides: Record<string, undefined> = {}): string[] =>
  listLinks(build(contentFiles(overrides)).library).map(({ id, href }) => `${id} ${href}`);

test('the cases come first, then each list of the menu', () => {
  assert.deepEqual(linksOf(), [
    'cases /cases/',
    'teach /teach/',
    'glossary /glossary/',
    'places /places/',
    'techniques /techniques/',
    'references /references/',
  ]);
});

test('a list that the site has nothing for has no link', () => {
  const moor = 'content/glossary/places/sallow-moor.md';
  assert.ok(!linksOf({ [moor]: undefined }).some((link) => link.startsWith('places')));
});
