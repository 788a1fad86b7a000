import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../../../src/site/papers/read-pages.ts';

const page = (body: string): string =>
  `<!doctype html><title>Key: A bench · A site</title><meta property="og:site_name" content="A site">
   <main><p class="invented">An invented text.</p><article class="lesson" data-updated="2026-11-23">${body}</article></main>`;

test('a document has the title, the date, and the remark of its first page; later pages are sections', () => {
  const { html, ...facts } = readPages(
    [page('<h1>Key</h1>'), page('<h1>Questions</h1><h2>Apply</h2>')],
    'Key',
  );
  assert.deepEqual(facts, {
    title: 'Key: A bench',
    foot: 'A site · Key · An invented text',
    date: '2026-11-23',
    lang: 'en',
  });
  assert.match(html, /<h1>Key<\/h1>.*<h2>Questions<\/h2><h3>Apply<\/h3>/);
});

test('a page that is no page of a lesson is refused', () =>
  assert.throws(() => readPages(['<p>404</p>'], 'Key'), /page of a lesson/));
