import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { dist, projectRoot } from './support/dist.ts';
import { assertArticle, cases, file } from './support/papers.ts';

for (const caseId of cases) {
  const pdfs = globSync(file(caseId, '*.pdf'), { cwd: dist });
  const sheets = ['worksheet-stretch', 'worksheet-support'].filter((name) =>
    existsSync(join(dist, `cases/${caseId}/teach/${name}/index.html`)),
  );
  const skip = pdfs.length === 0 ? 'the site was built without PDFs' : false;

  test(
    `${caseId}: the PDFs have the size of their sheet, and are tagged, with title and language`,
    { skip },
    () => {
      assert.deepEqual(
        pdfs.map((path) => basename(path)).sort(),
        ['cards', 'handout', 'key', 'quiz', 'worksheet', ...sheets].flatMap((name) => [
          `${name}-a4.pdf`,
          `${name}-letter.pdf`,
        ]),
      );
      for (const path of pdfs) {
        const pdf = readFileSync(join(dist, path), 'latin1');
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
          box.trim().split(/\s+/).map(Number),
        );
        assert.ok(boxes.length > 0 && boxes.length <= 15, `${path}: ${boxes.length} pages`);
        const [width, height] = path.endsWith('-a4.pdf') ? [595.28, 841.89] : [612, 792];
        for (const [left, bottom, right = 0, top = 0] of boxes) {
          assert.deepEqual([left, bottom], [0, 0]);
          assert.ok(
            Math.abs(right - width) < 1.5 && Math.abs(top - height) < 1.5,
            `${path}: ${right} by ${top} points`,
          );
        }
        assert.match(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/, `${path} is tagged`);
        assert.match(pdf, /\/StructTreeRoot/);
        assert.match(pdf, /\/Lang \(en\)/);
        assert.match(pdf, /\/Title [(<]/);
        assert.doesNotMatch(
          pdf,
          /\/(CreationDate|ModDate)/,
          'a date would make each build another',
        );
      }
    },
  );

  test(`${caseId}: the PDFs have all sentences of the article in order`, { skip }, (context) => {
    if (spawnSync('pdftotext', ['-v']).error)
      return context.skip('pdftotext is not on this machine');
    const textOf = (path: string): string =>
      spawnSync('pdftotext', [join(dist, path), '-'], { encoding: 'utf8' }).stdout;
    for (const path of pdfs.filter((name) => /(worksheet|handout)-/.test(name)))
      assertArticle(caseId, textOf(path), path);
  });
}

test('if no browser can be started, the site goes without PDFs and says so', () => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-pdf-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cases/a/teach/quiz'), { recursive: true });
  writeFileSync(join(root, 'cases/a/teach/quiz/index.html'), '<title>A</title>');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/after-astro/printables.ts', root],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: join(root, 'no-such-browser') },
    },
  );
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^PDFs: left out, no Chromium could be started \(.*\); CHROMIUM_PATH can name one\.\n$/,
  );
  assert.equal(existsSync(join(root, 'cases/a/downloads')), false);
});
