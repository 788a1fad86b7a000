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
import { openBrowser } from './printables/browser.ts';
import { openPage, print, serveFrom } from './printables/page.ts';
import { papers, sheets } from './printables/papers.ts';
import { withoutTime } from './printables/without-time.ts';

const started = performance.now();
const folder = resolve(process.argv[2] ?? 'dist');
const base = new URL(process.env['SITE_BASE'] ?? '/', 'https://site.invalid').pathname.replace(
  /\/?$/,
  '/',
);

const pages: { page: string; paper: (typeof papers)[number] }[] = [];
for (const paper of papers)
  for await (const page of glob(`cases/*/teach/${paper.part}/index.html`, { cwd: folder }))
    pages.push({ page, paper });

const browser = pages.length > 0 ? await openBrowser() : undefined;
if (browser) {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await serveFrom(context, folder, base);
  const written = await Promise.all(
    pages.map(async ({ page, paper }) => {
      const opened = await openPage(context, base + page.replace(/index\.html$/, ''));
      const target = join(folder, dirname(page), '..', '..', 'downloads');
      await mkdir(target, { recursive: true });
      for (const { suffix, format } of sheets) {
        const pdf = await print(opened, format, paper.numbered);
        await writeFile(join(target, `${paper.name}-${suffix}.pdf`), withoutTime(pdf));
      }
      await opened.close();
      return sheets.length;
    }),
  );
  await browser.close();
  const count = written.reduce((sum, files) => sum + files, 0);
  console.log(`PDFs: ${count}, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
