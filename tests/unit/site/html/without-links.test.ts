import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { textOf } from '../../../../src/core/text/text-of.ts';
import {
  withoutCitations,
  withoutGlossaryLinks,
  withoutLinks,
} from '../../../../src/site/html/without-links.ts';

const text = (value: string) => ({ type: 'text' as const, value });

test('links to the glossary and the bibliography become their words; other links stay', () => {
  const term = h('a', { className: ['term'], href: '/glossary/echo/' }, 'Echo');
  const cite = h('cite', '(', h('a', { href: '/references/#ref.x' }, 'X'), ')');
  const link = h('a', { href: '/cases/bench/read/' }, 'read');
  assert.equal(
    toHtml(withoutGlossaryLinks([h('p', term, cite, link)])),
    '<p>Echo<cite>(X)</cite><a href="/cases/bench/read/">read</a></p>',
  );
});

test('a citation goes, and the space before it; spaces between other words stay', () => {
  const cite = h('cite', h('a', { href: '/references/#a' }, '(A, 2025)'));
  const link = h('a', { href: '/glossary/isw/' }, 'the Institute');
  assert.equal(
    textOf(withoutCitations([text('A site, quoting '), link, text(' '), cite])),
    'A site, quoting the Institute',
  );
  assert.equal(textOf(withoutCitations([text('One '), cite, text(' and two')])), 'One and two');
  assert.equal(textOf(withoutCitations([h('em', [text('In a word '), cite])])), 'In a word');
});

test('a list keeps the words of links, and neither citations nor the space before them', () => {
  const nodes = [
    text('It says '),
    h('a', { href: '/glossary/echo/' }, [h('em', 'Echo')]),
    text(' of '),
    h('em', [text('a source '), h('cite', 'X')]),
    text('.'),
  ];
  assert.equal(toHtml(withoutLinks(nodes)), 'It says <em>Echo</em> of <em>a source</em>.');
});
