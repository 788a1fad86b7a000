/**
 * Makes the files that hold a whole case: each page `cases/<case>/downloads/<name>/` of the built
 * site becomes `<name>.html` beside it, and the links to it show its size.
 *
 * `node src/cli/after-astro/single-file.ts <folder>`
 */
import { createHash } from 'node:crypto';
import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { rolldown } from 'rolldown';
import { cacheFolder } from '../../disk/cache-folder.ts';
import { engineRoot, program, siteRoot } from '../../disk/roots.ts';
import { keepOnDisk } from '../../disk/disk-cache.ts';
import { filesIn, hashFiles, linkedFiles } from './single-file/made-from.ts';
import { makeSingleFile, type Sources } from './single-file/make.ts';
import { writeSizes } from './single-file/write-sizes.ts';
import { siteBase } from './site-base.ts';

const folder = resolve(process.argv[2] ?? 'dist');

const fileOf = (address: string): string =>
  join(folder, decodeURIComponent(address.slice(siteBase.length)));
/** The programs that cut fonts: this project's, and the library in its version. */
const cutBy = [
  await readFile(program('cli/after-astro/single-file/embed-fonts'), 'utf8'),
  String(
    JSON.parse(await readFile(join(engineRoot, 'package.json'), 'utf8')).dependencies[
      'subset-font'
    ],
  ),
];
const bundles = new Map<string, Promise<string>>();
const sources: Sources = {
  read: (address) => readFile(fileOf(address)),
  bundle: (address) => {
    const known = bundles.get(address) ?? bundle(address);
    bundles.set(address, known);
    return known;
  },
  keep: (madeFrom, make) => keepOnDisk(cacheFolder('fonts'), [...cutBy, ...madeFrom], make),
};

/** A script of the site and all that it imports, as one. */
async function bundle(address: string): Promise<string> {
  const made = await rolldown({ input: fileOf(address), logLevel: 'warn' });
  const { output } = await made.generate({ format: 'es', minify: true, codeSplitting: false });
  return output[0].code;
}

/**
 * The programs that make such a file, packages in their versions, and the site's styles, scripts
 * and fonts.
 */
const madeBy = await hashFiles([
  join(siteRoot, 'package-lock.json'),
  join(engineRoot, 'package.json'),
  ...(await filesIn(import.meta.dirname, 'single-file{.*,/*.*}')),
  ...(await filesIn(folder, '_astro/**/*.*')),
]);

/** A case in one file, from an earlier build if nothing that it is made from has changed. */
async function keptFile(page: string, html: string): Promise<Uint8Array> {
  const linked = linkedFiles(html).filter(
    (address) => address.startsWith(siteBase) && !address.startsWith(`${siteBase}_astro/`),
  );
  return keepOnDisk(
    cacheFolder('single-files'),
    [madeBy, html, await hashFiles(linked.map(fileOf))],
    async () => new TextEncoder().encode(await makeSingleFile(html, sources)),
    createHash('sha256').update(page).digest('hex'),
  );
}

const files: string[] = [];
for await (const page of glob('cases/*/downloads/*/index.html', { cwd: folder })) {
  const source = join(folder, page);
  const target = `${dirname(source)}.html`;
  await writeFile(target, await keptFile(page, await readFile(source, 'utf8')));
  await rm(dirname(source), { recursive: true });
  files.push(`${dirname(page)}.html, ${Math.round((await stat(target)).size / 1000)} KB`);
}
console.log(`Cases in one file: ${files.length}.`);
if (process.env['BUILD_LOG'] === 'long') for (const file of files) console.log(`  ${file}`);
for await (const page of glob('**/*.html', { cwd: folder })) {
  const path = join(folder, page);
  const html = await readFile(path, 'utf8');
  const written = await writeSizes(html, async (address) => (await stat(fileOf(address))).size);
  if (written !== html) await writeFile(path, written);
}
