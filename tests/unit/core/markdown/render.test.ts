import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { readCitations } from '../../../../src/core/markdown/citation.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { renderMarkdown, type RenderContext } from '../../../../src/core/markdown/render.ts';

const context: RenderContext = {
  cite: ({ id, locator }) => `${id.toUpperCase()}${locator ? ` ${locator}` : ''}`,
  referenceUrl: (id) => (id === 'lost' ? undefined : `/sources/#${id}`),
  resolveLink: (url) => ({ '../b.md': '/b/', 'c.md': 'https://example.org/c' })[url],
  pictureUrl: (url) => `/readings${url}`,
};

function render(source: string, prefix?: string) {
  const file = new VFile(source);
  const tree = parseMarkdown(file);
  readCitations(tree, file);
  return renderMarkdown(tree.children, context, prefix);
}

const cases: { name: string; source: string; html: string }[] = [
  { name: 'words', source: 'One *two*.', html: '<p>One <em>two</em>.</p>' },
  { name: 'nothing', source: '', html: '' },
  {
    name: 'a link to another site',
    source: '[a](https://example.org)',
    html: '<p><a href="https://example.org" rel="external noopener">a</a></p>',
  },
  {
    name: 'a link to a file of the site',
    source: '[*a*](../b.md)',
    html: '<p><a href="/b/"><em>a</em></a></p>',
  },
  {
    name: 'a link to a file that leads to another site',
    source: '[a](c.md)',
    html: '<p><a href="https://example.org/c" rel="external noopener">a</a></p>',
  },
  { name: 'a link that is not resolved', source: '[a](#b)', html: '<p><a href="#b">a</a></p>' },
  {
    name: 'a picture of the site',
    source: '![A *map*](/map.png)\n\n![Again][m]\n\n[m]: /map.png',
    html: '<p><img src="/readings/map.png" alt="A map"></p><p><img src="/readings/map.png" alt="Again"></p>',
  },
  {
    name: 'a citation',
    source: 'So [@a, p. 4].',
    html: '<p>So <cite class="citation">(<a href="/sources/#a">A 4</a>)</cite>.</p>',
  },
  {
    name: 'a citation of two sources, one of them unknown',
    source: '[@a; @lost]',
    html: '<p><cite class="citation">(<a href="/sources/#a">A</a>; lost)</cite></p>',
  },
  { name: 'two blocks', source: 'a\n\nb', html: '<p>a</p><p>b</p>' },
];

for (const { name, source, html } of cases)
  test(`render: ${name}`, () =>
    assert.equal(toHtml({ type: 'root', children: render(source) }), html));

test('render: no white space between blocks', () => {
  assert.deepEqual(
    render('a\n\n- b\n\nc').map((node) => node.type === 'element' && node.tagName),
    ['p', 'ul', 'p'],
  );
});

test('render: the ids of footnotes begin with the prefix', () => {
  const html = toHtml({ type: 'root', children: render('a[^x]\n\n[^x]: b', 'note-1') });
  assert.match(html, /<a href="#note-1\.fn-x" id="note-1\.fnref-x"/);
  assert.match(html, /<li id="note-1\.fn-x">/);
});
