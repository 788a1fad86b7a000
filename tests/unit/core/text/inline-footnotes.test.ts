import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { renderMarkdown } from '../../../../src/core/markdown/render.ts';
import { inlineFootnotes } from '../../../../src/core/text/inline-footnotes.ts';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { relink } from '../../../../src/exports/relink.ts';

const render = (source: string, prefix = 'commentary.a') =>
  renderMarkdown(
    parseMarkdown(new VFile(source)).children,
    { cite: () => '', referenceUrl: () => undefined, resolveLink: () => undefined },
    prefix,
  );
const body = render(
  'So.[^1] *And[^b]* again.[^1]\n\n[^1]: Nobody [else](https://example.org).\n\n    Ever.\n\n[^b]: B c\n',
);

test('the words of a footnote are in brackets at each of its numbers; the list is gone', () => {
  const words = ' [Nobody <a href="https://example.org" rel="external noopener">else</a>. Ever.]';
  assert.equal(
    toHtml([...inlineFootnotes(body)]),
    `<p>So.${words} <em>And [B c]</em> again.${words}</p>`,
  );
  assert.equal(textOf(body), 'So. [Nobody else. Ever.] And [B c] again. [Nobody else. Ever.]');
});

test('outside a page no link leads to a footnote', () =>
  assert.doesNotMatch(
    toHtml(relink(body, (href) => `https://x.example/${href}`)),
    /x\.example\/#/,
  ));

test('nodes without footnotes stay the same', () => {
  const plain = render('So.');
  assert.equal(inlineFootnotes(plain), plain);
});

test('two bodies on one page have no id in common, and each number names its own list', () => {
  const pages = ['commentary.a', 'commentary.b'].map((prefix) =>
    toHtml(render('So.[^1]\n\n[^1]: A.\n', prefix)),
  );
  const ids = pages.flatMap((page) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  assert.equal(ids.length, 6);
  assert.equal(new Set(ids).size, 6);
  for (const page of pages) {
    const [, label] = /aria-describedby="([^"]+)"/.exec(page) ?? [];
    assert.match(page, new RegExp(`<h2 [^>]*id="${label ?? ''}"`));
  }
});
