import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import { siteCards } from '../../../../src/site/social/site-cards.ts';
import { contentFiles } from '../../support/content.ts';

const names = (files: ReturnType<typeof contentFiles>): string[] =>
  siteCards(buildLibrary(files, routes).library).map(({ name }) => name);

test('a site without content has the card of its home page alone', () => {
  const settings = contentFiles().filter(({ path }) => path === 'content/site.yaml');
  assert.deepEqual(names(settings), ['site']);
});

test('a lens has a card if there is a technique of it, and a section if it has an entry', () => {
  // The valid content has techniques of three lenses, a term and an organisation, and no person.
  assert.deepEqual(names(contentFiles()).toSorted(), [
    'case-bench',
    'lens-fairness',
    'lens-omission',
    'lens-sourcing',
    'reading-bench',
    'section-organisations',
    'section-places',
    'section-terms',
    'site',
  ]);
});
