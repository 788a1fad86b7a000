/**
 * Generated and changed files of content/: nothing throws or hangs, every message has a place, and
 * what is shown could not run.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/collections/read-content.ts';
import { downloadsOf } from '../../src/exports/downloads.ts';
import { makeDownload } from '../../src/exports/downloads.ts';
import { createBuildCache } from '../../src/core/library/build-cache.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { routes } from '../../src/site/addresses/routes.ts';
import { site } from '../unit/exports/support/cases.ts';
import { build, contentFile, contentFiles, validContent } from '../unit/support/content.ts';
import { fc } from '../unit/support/properties.ts';
import { check, tally } from './support/fuzz.ts';
import { bodies, harmlessLibrary, placed } from './support/inspect.ts';
import { edits, mutate, wild } from './support/wild.ts';

const real = await readContent(fileURLToPath(new URL('../../', import.meta.url)));
const paths = Object.keys(validContent);

suite('fuzz: content', { concurrency: 1 }, () => {
  test('a small library with one or two files changed', async () => {
    await check(
      0.3,
      fc.array(fc.tuple(fc.constantFrom(...paths), edits), { minLength: 1, maxLength: 2 }),
      (changes) => {
        placed(
          bodies(
            contentFiles(
              Object.fromEntries(
                changes.map(([path, list]) => [path, mutate(validContent[path] ?? '', list)]),
              ),
            ),
          ),
        );
      },
    );
  });

  test('a small library with a file of anything at all', async () => {
    await check(0.1, fc.tuple(fc.constantFrom(...paths), wild), ([path, text]) =>
      placed(bodies(contentFiles({ [path]: text }))),
    );
  });

  test('a small library with a file of any bytes', async () => {
    await check(
      0.05,
      fc.tuple(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 300 })),
      ([path, bytes]) => placed(bodies(contentFiles({ [path]: bytes }))),
    );
  });

  test('the real content with a file changed, as an editor builds it again', async () => {
    const warm = createBuildCache();
    buildLibrary(real, routes, warm);
    await check(0.1, fc.tuple(fc.constantFrom(...real), edits), ([{ path, text }, list]) => {
      const changed = real.map((file) =>
        file.path === path ? contentFile(path, mutate(text, list)) : file,
      );
      const cache = { parsed: new Map(warm.parsed), made: new Map(warm.made) };
      const { library, files } = buildLibrary(changed, routes, cache);
      placed(files);
      harmlessLibrary(library);
    });
  });

  test('every download of a changed case', async () => {
    await check(0.02, fc.tuple(fc.constantFrom(...paths), edits), async ([path, list]) => {
      const { library } = build(contentFiles({ [path]: mutate(validContent[path] ?? '', list) }));
      for (const item of library.cases)
        for (const { file } of downloadsOf(item)) {
          const made = makeDownload(file, item, library, site);
          if (typeof made === 'string') assert.doesNotMatch(made, /[^\P{Cc}\t\n\r]/u, file);
        }
      await Promise.resolve();
    });
  });

  tally('content');
});
