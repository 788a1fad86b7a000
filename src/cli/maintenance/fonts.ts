/**
 * Makes the site's fonts: cut down to the scripts, weights and sizes that it uses. Run by hand when
 * the fonts or the set of characters change (`npm run fonts`); the results are kept in the
 * repository, so that a build needs nothing but them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { cyrillic, latin } from './characters.ts';

const require = createRequire(import.meta.url);
const target = join(process.cwd(), 'src', 'assets', 'fonts');

/** `opsz` is fixed per cut if a variable axis would cost more than it gains. */
const cuts = [
  // The cut for 18 px, about the size of the text; the axis would be a third more to fetch, for the
  // headlines alone.
  {
    family: 'literata',
    file: 'opsz-normal',
    name: 'literata',
    axes: { wght: { min: 400, max: 650 }, opsz: 18 },
  },
  {
    family: 'literata',
    file: 'wght-italic',
    name: 'literata-italic',
    axes: { wght: { min: 400, max: 650 } },
  },
  {
    family: 'source-sans-3',
    file: 'wght-normal',
    name: 'source-sans',
    axes: { wght: { min: 400, max: 650 } },
  },
  {
    family: 'source-sans-3',
    file: 'wght-italic',
    name: 'source-sans-italic',
    axes: { wght: { min: 400, max: 650 } },
  },
  // Social cards are drawn at build time by a renderer that knows no variable fonts: one weight
  // each, never sent to a reader.
  { family: 'literata', file: 'opsz-normal', name: 'card-literata', axes: { wght: 470, opsz: 36 } },
  { family: 'source-sans-3', file: 'wght-normal', name: 'card-source-sans', axes: { wght: 450 } },
] as const;

await mkdir(target, { recursive: true });
for (const cut of cuts) {
  for (const [script, characters] of Object.entries({ latin, cyrillic })) {
    const source = require.resolve(
      `@fontsource-variable/${cut.family}/files/${cut.family}-${script}-${cut.file}.woff2`,
    );
    const font = await subsetFont(await readFile(source), characters, {
      targetFormat: 'woff2',
      variationAxes: cut.axes,
    });
    await writeFile(join(target, `${cut.name}-${script}.woff2`), font);
    console.log(`${cut.name}-${script}.woff2 ${(font.length / 1024).toFixed(1)} KB`);
  }
}
