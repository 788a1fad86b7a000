/**
 * Writes the teaching pages of a built site as documents to edit, for Word and LibreOffice. It
 * needs no browser.
 *
 * `node src/cli/after-astro/documents.ts <folder>`
 */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { downloads } from '../../exports/downloads.ts';
import { readPages } from '../../site/papers/read-pages.ts';
import { writeDocx } from '../../site/papers/write-docx.ts';
import { say } from '../../site/words/say.ts';

const folder = resolve(process.argv[2] ?? 'dist');

/** A built page; `undefined` if the site has no such page. */
const read = (path: string): Promise<string | undefined> =>
  readFile(join(folder, path, 'index.html'), 'utf8').catch(() => undefined);

let count = 0;
for await (const lesson of glob('cases/*/teach', { cwd: folder })) {
  const item = join(lesson, '..');
  await mkdir(join(folder, item, 'downloads'), { recursive: true });
  for (const { file, words, made } of downloads) {
    if (made.by !== 'document') continue;
    const [first, ...others] = await Promise.all(
      made.parts.map((part) => read(join(lesson, part))),
    );
    if (first === undefined) continue;
    const pages = [first, ...others.filter((page) => page !== undefined)] as const;
    const bytes = await writeDocx(readPages(pages, say(`downloads.${words}.title`)));
    await writeFile(join(folder, item, 'downloads', file), bytes);
    count += 1;
  }
}
console.log(`Word documents: ${count}.`);
