import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fillDownloads,
  writeSize,
} from '../../../../../src/cli/after-astro/download-sizes/fill.ts';

test('sizes are filled in; the lines of files that are not there go, and what is empty then', () => {
  const line = (file: string): string =>
    `<li data-download="/d/${file}"><a href="/d/${file}">x</a> <span class="size"></span></li>`;
  const page = (inside: string): string =>
    `<!doctype html><html><body><section class="downloads"><h3>A</h3><ul>${inside}</ul></section>`;
  const html = `${page(`<li>one<ul>${line('a.pdf')}${line('b.docx')}</ul></li><li>two<ul>${line('c.pdf')}</ul></li>`)}<p>end</p>`;
  const filled = fillDownloads(html, new Map([['/d/b.docx', 12_345]]));
  assert.equal(
    filled,
    `${page(`<li>one<ul>${line('b.docx').replace('"size">', '"size">12 KB')}</ul></li>`)}<p>end</p>`,
  );
  assert.equal(fillDownloads(html, new Map()), '<!doctype html><html><body><p>end</p>');
  assert.deepEqual([1, 1499, 1500, 999_499, 1_000_000, 2_345_678].map(writeSize), [
    '1 KB',
    '1 KB',
    '2 KB',
    '999 KB',
    '1.0 MB',
    '2.3 MB',
  ]);
});
