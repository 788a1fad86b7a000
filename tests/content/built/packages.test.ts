import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { siteSettings } from '../../../src/collections/site-settings.ts';
import { downloadsOf } from '../../../src/exports/downloads.ts';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { textOf } from '../../../src/core/text/text-of.ts';
import { exportSite } from '../../../src/site/machines/export-site.ts';
import { plain } from '../../unit/exports/support/read-xml.ts';
import { givenAway } from '../../unit/exports/support/secrets.ts';
import { dist, elements, siteFolder, text, tree } from '../../site/support/dist.ts';
import { home } from '../../site/support/machine-data.ts';
import { library } from '../../site/support/papers.ts';

const cases = library.cases.filter(({ lesson }) => lesson);
const hasPdfReader = spawnSync('pdftotext', ['-v']).status === 0;
const pathOf = (caseId: string, file: string): string =>
  join(dist, 'cases', caseId, 'downloads', file);

const settings = siteSettings(siteFolder);
const site = {
  ...exportSite(new URL(home)),
  name: settings.title,
  creator: settings.contributors,
  licence: settings.licences.text.url,
};

for (const item of cases) {
  const offered = downloadsOf(item);

  test(`${item.id}: every package and table is in the built site, byte for byte as the model gives it`, () => {
    for (const { file, made: how } of offered) {
      if (how.by !== 'model') continue;
      const made = Buffer.from(makeDownload(file, item, library, site) ?? '');
      assert.ok(made.length > 0, file);
      assert.ok(made.equals(readFileSync(pathOf(item.id, file))), file);
    }
  });

  /**
   * A paper with the notes says what the notes say, and with them some sentences that are in the
   * key as well.
   */
  const notes = item.notes.map(({ title, body }) => `${title} ${textOf(body)}`).join(' ');
  const inNotes = new Set(givenAway(notes, item, library));
  const papers = offered.filter(({ audience }) => audience === 'students');
  for (const { file, reveals } of papers) {
    const kind = file.split('.').at(-1) ?? '';
    const missing = !existsSync(pathOf(item.id, file));
    const skip =
      kind !== 'pdf'
        ? false
        : missing
          ? 'the site was built without Chromium, so it has no PDF files'
          : !hasPdfReader && 'pdftotext (poppler-utils) is not here';
    const what = reveals === 'notes' ? 'nothing but the notes' : 'nothing';
    test(`${item.id}: ${file}, which students get, gives ${what} away`, { skip }, () => {
      const words = readPaper(pathOf(item.id, file), kind);
      assert.ok(words.length > 100, 'it was read');
      const found = givenAway(words, item, library);
      assert.deepEqual(
        reveals === 'notes' ? found.filter((secret) => !inNotes.has(secret)) : found,
        [],
      );
    });
  }

  const pages = ['read', 'teach/worksheet', 'teach/evidence'].filter((page) =>
    existsSync(join(dist, 'cases', item.id, page, 'index.html')),
  );
  for (const page of pages) {
    test(`${item.id}: the page ${page}, which students get, gives nothing away`, () => {
      const [main] = elements(
        tree(`cases/${item.id}/${page}/index.html`),
        ({ tagName }) => tagName === 'main',
      );
      assert.ok(main);
      assert.deepEqual(givenAway(text(main), item, library), []);
    });
  }

  test(`${item.id}: the search notices the key and the annotated handout`, () => {
    const revealing = ['key.docx', 'handout.docx'].filter((file) =>
      existsSync(pathOf(item.id, file)),
    );
    for (const file of revealing) {
      assert.ok(
        givenAway(readPaper(pathOf(item.id, file), 'docx'), item, library).length > 0,
        file,
      );
    }
  });
}

/**
 * The words of a paper, as somebody who opens it reads them; of a PDF file a second time with its
 * hyphenated words joined.
 */
function readPaper(path: string, kind: string): string {
  if (kind === 'pdf') {
    const lines = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    return `${lines} ${lines.replace(/[-\u2010\u00ad]\n/g, '')}`;
  }
  if (kind !== 'docx') return readFileSync(path, 'utf8');
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) =>
    /^word\/(document|header|footer|footnotes|comments)/.test(name),
  );
  return parts
    .map(([, bytes]) =>
      plain(
        new TextDecoder()
          .decode(bytes)
          .replace(/<\/w:p>/g, ' ')
          .replace(/<\/?w:[^>]*>/g, ''),
      ),
    )
    .join(' ');
}
