import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { pageDataOf } from '../../../../src/import/page/page-data.ts';

const dataOf = (head: string, root = '<html lang="en_us">') => {
  const html = `<!doctype html>${root}<head>${head}</head><body></body></html>`;
  return pageDataOf(parseHTML(html).document, html);
};

test('JSON-LD: the article in a graph, its publisher, references to characters read', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Daily Test' },
      {
        '@type': ['NewsArticle'],
        headline: 'Salt &amp; bread',
        datePublished: '2024-03-02',
        mainEntityOfPage: { '@id': 'https://example.org/a' },
        publisher: [{ name: 'Test Press' }],
      },
      { '@type': 'Person', headline: 'Nobody', datePublished: '1999-01-01' },
    ],
  };
  const data = dataOf(
    `<script type="application/ld+json">${JSON.stringify(graph)}</script><script type="application/ld+json">{oops</script>`,
  );
  assert.deepEqual(data, {
    titles: ['Salt & bread'],
    sites: ['Test Press', 'The Daily Test'],
    dates: ['2024-03-02'],
    addresses: ['https://example.org/a'],
    lang: 'en-US',
  });
});

test('metadata, and the comment of a page that a browser saved', () => {
  const data = dataOf(
    '<!-- saved from url=(0021)https://example.org/b --><title>A | B</title><meta name="DC.date" content="2024"><meta property="og:site_name" content="B">',
    '<html lang="no such language">',
  );
  assert.deepEqual(data, {
    titles: ['A | B'],
    sites: ['B'],
    dates: ['2024'],
    addresses: ['https://example.org/b'],
    lang: undefined,
  });
});

test('the title of the article, given as the name of the application, is no name of the site', () => {
  const data = dataOf(
    '<title>Library opens</title><meta name="application-name" content="Library opens"><meta property="og:site_name" content="B">',
  );
  assert.deepEqual(data.sites, ['B']);
});
