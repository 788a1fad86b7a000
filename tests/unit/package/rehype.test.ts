import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import rehypeQuotes, { type Options } from '../../../src/package/rehype/index.ts';

function run(html: string, options: Options): { html: string; messages: string[] } {
  const tree = fromHtml(html, { fragment: true });
  const file = new VFile();
  rehypeQuotes(options)(tree, file);
  return { html: toHtml(tree), messages: file.messages.map(({ reason }) => reason) };
}

test('a quote over two elements becomes one mark in each', () => {
  const { html, messages } = run('<p>The <em>old</em> bench is gone.</p>', {
    quotes: [{ id: 'a', exact: 'old bench' }],
  });
  assert.equal(
    html,
    '<p>The <em><mark data-quote="a">old</mark></em><mark data-quote="a"> bench</mark> is gone.</p>',
  );
  assert.deepEqual(messages, []);
});

test('words that occur twice are marked only if their neighbours tell them apart', () => {
  const page = '<p>A bench here, a bench there.</p>';
  assert.deepEqual(run(page, { quotes: [{ id: 'a', exact: 'bench' }] }), {
    html: page,
    messages: [
      'The words `bench` occur 2 times, expected once for the quote `a`: add `prefix` or `suffix`',
    ],
  });
  assert.equal(
    run(page, { quotes: [{ id: 'a', exact: 'bench', suffix: ' there' }] }).html,
    '<p>A bench here, a <mark data-quote="a">bench</mark> there.</p>',
  );
});

test('words that do not occur are reported and not guessed', () => {
  assert.deepEqual(run('<p>A bench.</p>', { quotes: [{ id: 'a', exact: 'benches' }] }), {
    html: '<p>A bench.</p>',
    messages: ['No words `benches` in this page, expected them for the quote `a`'],
  });
});

test('marks are made as asked for', () => {
  const { html } = run('<p>A bench.</p>', {
    quotes: [{ id: 'a', exact: 'bench' }],
    wrap: ({ id }) => ({
      type: 'element',
      tagName: 'b',
      properties: { id },
      children: [],
    }),
  });
  assert.equal(html, '<p>A <b id="a">bench</b>.</p>');
});
