/**
 * Prints the teaching pages of a built site as PDFs, on A4 and on Letter, with one Chromium:
 * `CHROMIUM_PATH`, else one on the path, else Playwright's own. If there is none it says so, and
 * the site has no PDFs.
 *
 * `node src/cli/after-astro/printables.ts <folder>`
 */
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Download, Made } from '../../exports/download.ts';
import { downloads } from '../../exports/downloads.ts';
import { openBrowser } from './printables/browser.ts';
import { openPage, print, serveFrom } from './printables/page.ts';
import { withoutTime } from './printables/without-time.ts';
import { siteBase } from './site-base.ts';

const started = performance.now();
const folder = resolve(process.argv[2] ?? 'dist');

/** All pages are opened at once: on a busy machine one may take longer than Playwright's 30 s. */
const patience = 180_000;

/** The pages to be printed, each with the files that it becomes. */
const pages: { page: string; files: Printed[] }[] = [];
for (const [part, files] of Map.groupBy(downloads.flatMap(printed), ({ part }) => part))
  for await (const page of glob(`cases/*/teach/${part}/index.html`, { cwd: folder }))
    pages.push({ page, files });

const browser = pages.length > 0 ? await openBrowser() : undefined;
if (browser) {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  context.setDefaultTimeout(patience);
  await serveFrom(context, folder, siteBase);
  const written = await Promise.all(
    pages.map(async ({ page, files }) => {
      const opened = await openPage(context, siteBase + page.replace(/index\.html$/, ''));
      const target = join(folder, dirname(page), '..', '..', 'downloads');
      await mkdir(target, { recursive: true });
      for (const { file, format } of files) {
        const pdf = await print(opened, format);
        await writeFile(join(target, file), withoutTime(pdf));
      }
      await opened.close();
      return files.length;
    }),
  );
  await browser.close();
  const count = written.reduce((sum, files) => sum + files, 0);
  console.log(`PDFs: ${count}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

type Printed = Extract<Made, { by: 'print' }> & Pick<Download, 'file'>;

function printed({ file, made }: Download): Printed[] {
  return made.by === 'print' ? [{ ...made, file }] : [];
}
