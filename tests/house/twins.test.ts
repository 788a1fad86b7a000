import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms whose files have a test of their own, at the same path below `tests/unit/`. */
const rooms = ['core', 'exports', 'figures', 'import', 'site', 'client'];

/** Files without a twin, each with the reason. A folder ends in a slash. */
const exempt: Readonly<Record<string, string>> = {
  'core/words/english/': 'words only; core/words/catalogue.test.ts reads them all',
  'core/case/layers/note-tags.ts': 'a list of names',
  'core/case/lesson/lesson.ts': 'types and a list of names',
  'core/messages/entries.ts': 'rules; each has its example in docs/rules, which messages/ runs',
  'core/messages/files.ts': 'rules',
  'core/messages/front-matter.ts': 'rules',
  'core/messages/layers.ts': 'rules',
  'core/messages/links.ts': 'rules',
  'core/messages/maps.ts': 'rules',
  'core/messages/marks.ts': 'rules',
  'core/messages/words.ts': 'rules',
  'core/messages/reporters/': 'whole reports; messages/reporters/reports.test.ts compares them',
  'core/files/schemas.ts': 'a schema; each field has a mistake in docs/rules',
  'core/case/article.ts': 'joins parts that have their own; core/case and tests/content run it',
  'core/case/build-case.ts': 'joins parts that have their own',
  'core/case/check-links.ts': 'core/library/slips and docs/rules have each of its mistakes',
  'core/case/open-layer.ts': 'joins parts that have their own',
  'core/library/build-cases.ts': 'joins parts that have their own',
  'core/library/build-library.ts': 'joins parts that have their own; every test of content runs it',
  'core/library/fix-content.ts': 'core/library/fix.test.ts',
  'core/library/json-schemas.ts': 'tests/content checks what it writes',
  'core/library/read-matter.ts': 'joins parts that have their own',
  'core/library/read-regions.ts': 'joins parts that have their own',
  'site/papers/paper.ts': 'a type and three widths',
  'site/search/ranking.ts': 'four weights',
  'site/social/model.ts': 'types and names of files',
  'site/social/draw.ts': 'draws a picture; tests/site looks at it',
  'site/social/fonts.ts': 'reads four fonts',
  'site/social/kept-card.ts': 'keeps a picture; disk/disk-cache.test.ts',
  'site/words/search-kinds.ts': 'a list of names',
};

const files = globSync(`src/{${rooms.join(',')}}/**/*.ts`, { cwd: root })
  .map((path) => path.replaceAll('\\', '/').slice('src/'.length))
  .filter((path) => !path.endsWith('.d.ts'))
  .sort();

/** Whether a file has anything to run: types and what is only passed on are not. */
const runs = (path: string): boolean =>
  /^(?:export )?(?:default )?(?:async )?(?:const|let|function|class)\b/m.test(
    readFileSync(join(root, 'src', path), 'utf8'),
  );

const hasTwin = (path: string): boolean =>
  existsSync(join(root, 'tests/unit', path.replace(/\.ts$/, '.test.ts')));
const reasonFor = (path: string): string | undefined =>
  Object.keys(exempt).find((name) => (name.endsWith('/') ? path.startsWith(name) : path === name));

test('each file with something to run has a test of its own, or a reason', () =>
  assert.deepEqual(
    files
      .filter((path) => !hasTwin(path) && !reasonFor(path) && runs(path))
      .map((path) => `src/${path} needs tests/unit/${path.replace(/\.ts$/, '.test.ts')}`),
    [],
  ));

test('no reason is left of a file that is gone or has its test', () => {
  const needed = files.filter((path) => !hasTwin(path) && runs(path)).map(reasonFor);
  assert.deepEqual(
    Object.keys(exempt).filter((name) => !needed.includes(name)),
    [],
  );
});
