import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { onlyOutside, relink } from '../../../src/exports/relink.ts';

const html = (...args: Parameters<typeof relink>): string =>
  toHtml({ type: 'root', children: relink(...args) });

test('a link into the site loses all but its words; a link out of it loses all but its address', () =>
  assert.equal(
    html(
      [
        h('p', [
          h('a', { href: '/glossary/bench/', class: 'term' }, ['a ', h('em', 'bench')]),
          h('a', { href: 'https://a.test/', id: 'source', rel: 'nofollow' }, 'source'),
        ]),
      ],
      onlyOutside,
    ),
    '<p>a <em>bench</em><a href="https://a.test/">source</a></p>',
  ));

test('a link gets the address that it is given', () =>
  assert.equal(
    html([h('a', { href: '/a/' }, 'a')], (href) => `https://b.test${href}`),
    '<a href="https://b.test/a/">a</a>',
  ));

test('ids are left out, so that two copies fit into one page; a picture becomes its description', () =>
  assert.equal(
    html(
      [h('p', { id: 'one', lang: 'cy' }, [h('img', { src: '/a.png', alt: 'a bench' })])],
      onlyOutside,
    ),
    '<p lang="cy">a bench</p>',
  ));

test('the nodes are not changed', () => {
  const nodes = [h('p', { id: 'one' }, [h('a', { href: '/a/' }, 'a')])];
  relink(nodes, onlyOutside);
  assert.deepEqual(nodes, [h('p', { id: 'one' }, [h('a', { href: '/a/' }, 'a')])]);
});

test('only addresses of the web lead outside', () => {
  assert.equal(onlyOutside('http://a.test/'), 'http://a.test/');
  for (const href of ['/a/', '#a', 'mailto:a@a.test', 'javascript:alert(1)', 'httpsx'])
    assert.equal(onlyOutside(href), undefined, href);
});
