import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../src/collections/read-content.ts';
import { layerNames, layers } from '../../src/core/case/layers/layers.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { routes } from '../../src/site/addresses/routes.ts';

/** Every address that an entry of a published case has ever had: links and lessons name them. */
const published = JSON.parse(
  readFileSync(new URL('addresses.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string[]>>;

const { library } = buildLibrary(await readContent(process.cwd()), routes);

for (const item of library.cases)
  for (const layer of layerNames) {
    const records: readonly { slug: string; aliases?: readonly string[] }[] =
      item[layers[layer].records];
    if (records.length === 0) continue;
    test(`${item.id}: no address of its ${layer} was ever lost, and each is on the list`, () => {
      const listed = published[item.id]?.[layer] ?? [];
      const living = records.map(({ slug }) => slug);
      const led = new Set([...living, ...records.flatMap(({ aliases = [] }) => aliases)]);
      assert.deepEqual(
        listed.filter((slug) => !led.has(slug)),
        [],
        'a title was changed: add its former address to `aliases` in the layer’s front matter',
      );
      assert.deepEqual(
        living.filter((slug) => !listed.includes(slug)),
        [],
        'a new entry: add its address to tests/content/addresses.json',
      );
    });
  }
