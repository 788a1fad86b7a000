import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../src/collections/read-content.ts';
import { layerNames, layers } from '../../src/core/case/layers/layers.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { routes } from '../../src/site/addresses/routes.ts';

/**
 * Every address that an entry of a published case has had: links and lessons name them. A new case
 * or entry is put on the list when it is published, so that adding one breaks nothing.
 */
const published = JSON.parse(
  readFileSync(new URL('addresses.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string[]>>;

const { library } = buildLibrary(await readContent(process.cwd()), routes);

for (const item of library.cases)
  for (const layer of layerNames) {
    const records: readonly { slug: string; aliases?: readonly string[] }[] =
      item[layers[layer].records];
    if (records.length === 0) continue;
    test(`${item.id}: no address of its ${layer} was ever lost`, () => {
      const led = new Set(records.flatMap(({ slug, aliases = [] }) => [slug, ...aliases]));
      assert.deepEqual(
        (published[item.id]?.[layer] ?? []).filter((slug) => !led.has(slug)),
        [],
        'a title was changed: add its former address to `aliases` in the layer’s front matter',
      );
    });
  }
