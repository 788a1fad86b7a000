import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import { createBuildCache } from '../../../../src/core/library/build-cache.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import { contentFiles, mistyped } from '../../support/content.ts';
import { entrySlips } from './slips/entry-slips.ts';
import { fileSlips } from './slips/file-slips.ts';
import { harmlessSlips as harmless } from './slips/harmless-slips.ts';
import { layerSlips } from './slips/layer-slips.ts';
import { tagSlips } from './slips/tag-slips.ts';

const slips = [...entrySlips, ...tagSlips, ...layerSlips, ...fileSlips];

// One cache for all: only the changed file is read again.
const cache = createBuildCache();
const built = (changed: Readonly<Record<string, string>>) =>
  buildLibrary(contentFiles(changed), routes, cache);

suite('one slip in a construct of the format', () => {
  test('there are at least forty kinds, in every layer and every file of a lesson', () => {
    assert.ok(slips.length >= 40, String(slips.length));
    const files = new Set([...slips, ...harmless].map(({ path }) => path.split('/').at(-1)));
    for (const name of [
      ...['commentary', 'voices', 'wording', 'timeline', 'lineage', 'article', 'about'],
      ...['plan', 'worksheet', 'key', 'rubric', 'homework', 'guidance'],
      ...['questions', 'quiz', 'evidence', 'plural-inflation', 'lamp-post'],
    ])
      assert.ok(files.has(`${name}.md`), name);
  });

  for (const { name, path, from, to, at, rule, advice, also = [] } of slips)
    test(`${path.split('/').at(-1)}: ${name} is reported at its line`, () => {
      const changed = mistyped(path, [from, to]);
      const messages = built(changed)
        .files.flatMap((file) => file.messages)
        .sort((a, b) => Number(b.fatal) - Number(a.fatal));
      const lines = (changed[path] ?? '').split('\n');
      const shown = messages.map(({ ruleId, line = 0, reason }) =>
        [ruleId, lines[line - 1], reason].join(' | '),
      );
      const [first, ...others] = messages;
      assert.ok(first, 'nothing is said');
      assert.equal(first.ruleId, rule, shown.join('\n'));
      assert.equal(first.file, path);
      assert.ok(lines[(first.line ?? 0) - 1]?.includes(at), shown.join('\n'));
      assert.match(`${first.reason}\n${first.note}`, advice);
      assert.deepEqual(
        others.map(({ ruleId }) => ruleId),
        also,
        shown.join('\n'),
      );
    });

  for (const { name, path, from, to } of harmless)
    test(`${path.split('/').at(-1)}: ${name} changes nothing`, () => {
      const { library, files } = built(mistyped(path, [from, to]));
      assert.deepEqual(files.flatMap((file) => file.messages).map(String), []);
      assert.equal(published(library), published(built({}).library));
    });
});

/** All that is published, without places in files. */
function published(library: object): string {
  return JSON.stringify(library, (key, value: unknown) =>
    ['position', 'line', 'matcher', 'formatter'].includes(key) ? undefined : value,
  );
}
