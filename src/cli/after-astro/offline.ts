/**
 * Writes the service worker of a built site, `sw.js`: the files that it stores, each with the hash
 * of its content, and how it handles other addresses. Runs after everything else is in the folder.
 *
 * `node src/cli/after-astro/offline.ts <folder>`; with `--remove` it writes a worker that
 * deletes what an earlier one stored, and then itself.
 */
import { copyFile, glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { generateSW, type ManifestTransform } from 'workbox-build';
import { engineRoot } from '../../disk/roots.ts';
import { chooseFiles, weigh } from './offline/precache.ts';
import { runtimeCaching } from './offline/runtime-caching.ts';

const { values, positionals } = parseArgs({
  options: { remove: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';
const worker = join(folder, 'sw.js');

if (values.remove) {
  await copyFile(join(engineRoot, 'src/cli/after-astro/offline/remove-worker.js'), worker);
  console.log('Offline: off. sw.js removes what earlier visits stored.');
} else {
  await listSearchFiles();
  const visit = { bytes: 0 };
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    swDest: worker,
    globPatterns: ['**/*.{html,css,js,svg,woff2}'],
    globIgnores: ['**/downloads/**', 'pagefind/**'],
    manifestTransforms: [
      async (entries) => {
        const { stored, ...chosen } = await withinBudget(entries);
        visit.bytes = stored;
        return chosen;
      },
    ],
    // These are named by their content already, so a browser that has them need not fetch them
    // again.
    dontCacheBustURLsMatching: /^_astro\//,
    // Query strings do not change a response.
    ignoreURLParametersMatching: [/./],
    cacheId: 'second-reading',
    cleanupOutdatedCaches: true,
    skipWaiting: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    runtimeCaching,
  });
  for (const warning of warnings) console.warn(warning);
  console.log(
    `Offline: ${count} files, ${kilobytes(size)} KB; the first visit stores ${kilobytes(visit.bytes)} KB, compressed.`,
  );
}

/** Leaves out what would make the first visit too heavy, and says what it weighs. */
async function withinBudget(
  entries: Parameters<ManifestTransform>[0],
): Promise<Awaited<ReturnType<ManifestTransform>> & { stored: number }> {
  const { stored, left } = chooseFiles(
    await Promise.all(
      entries.map(async ({ url }) => ({ path: url, bytes: await compressedSize(url) })),
    ),
  );
  const paths = new Set(stored.map(({ path }) => path));
  return {
    stored: weigh(stored),
    manifest: entries.filter(({ url }) => paths.has(url)),
    warnings:
      left.length > 0
        ? [
            `Offline: ${left.length} pages are stored only when they are visited: all would be too much at once.`,
          ]
        : [],
  };
}

/** Writes which files the search needs, for the readers who use it (`src/client/offline.ts`). */
async function listSearchFiles(): Promise<void> {
  const list = join(folder, 'pagefind', 'files.json');
  const files: string[] = [];
  for await (const path of glob(['pagefind/**/*', 'search/names.json'], { cwd: folder })) {
    if (path !== join('pagefind', 'files.json') && (await stat(join(folder, path))).isFile())
      files.push(path.replaceAll('\\', '/'));
  }
  if (files.length > 0) await writeFile(list, JSON.stringify(files.sort()));
}

/**
 * The size of a file in transit: any web host compresses text; fonts and the search index already
 * are compressed.
 */
async function compressedSize(path: string): Promise<number> {
  const bytes = await readFile(join(folder, path));
  return /\.(html|css|js|svg|json)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
