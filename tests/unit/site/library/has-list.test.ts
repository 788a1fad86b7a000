import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasList, listPaths, type List } from '../../../../src/site/library/has-list.ts';
import { build, contentFiles, validContent } from '../../support/content.ts';

/** The files without which the valid content of the tests has nothing for a list. */
const files: Record<List, RegExp> = {
  teach: /\/lesson\//,
  glossary: /\/glossary\/(?!places\/)/,
  places: /\/glossary\/places\//,
  techniques: /\/techniques\//,
  references: /\/references\.json$/,
};
const lists = Object.keys(files) as List[];

test('a list is there if the content has anything for it', () => {
  const { library } = build(contentFiles());
  assert.deepEqual(
    lists.filter((list) => hasList(library, list)),
    lists,
  );
  assert.deepEqual(listPaths(library, 'places'), [{ params: { list: undefined } }]);
});

for (const list of lists)
  test(`without its files there is no list of ${list}, and the others stay`, () => {
    const gone = Object.keys(validContent).filter((path) => files[list].test(path));
    assert.ok(gone.length > 0);
    const { library } = build(
      contentFiles(Object.fromEntries(gone.map((path) => [path, undefined]))),
    );
    assert.deepEqual(
      lists.filter((other) => !hasList(library, other)),
      [list],
    );
    assert.deepEqual(listPaths(library, list), []);
  });

test('techniques have a page of their own if there is only its prose', () => {
  const { library } = build(
    [
      ...contentFiles({
        'content/pages/techniques.md': '---\ntitle: T\nsummary: S.\n---\n\nWhat.\n',
      }),
    ].filter(({ path }) => !path.startsWith('content/techniques/')),
  );
  assert.equal(hasList(library, 'techniques'), true);
});
