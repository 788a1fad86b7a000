import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { givenAway } from '../../unit/exports/support/secrets.ts';
import { dist, elements, text, tree } from '../../site/support/dist.ts';
import { library } from '../../site/support/papers.ts';

/** What a reader meets before a lesson: the front page, the list of cases, the guided tour. */
for (const item of library.cases.filter(({ lesson }) => lesson)) {
  const pages = ['index.html', 'cases/index.html', `cases/${item.id}/tour/index.html`];
  for (const page of pages.filter((path) => existsSync(join(dist, path)))) {
    test(`${item.id}: ${page} answers no question of the lesson`, () => {
      const [main] = elements(tree(page), ({ tagName }) => tagName === 'main');
      assert.ok(main);
      const words = text(main);
      assert.ok(words.length > 100, 'it was read');
      const found = givenAway(words, item, library);
      assert.deepEqual(
        found.filter((secret) => !/^(?:title of a )?note: /.test(secret)),
        [],
        'a note is no secret, an answer is',
      );
    });
  }
}
