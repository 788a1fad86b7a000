import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { textOf } from '../../../../src/core/text/text-of.ts';
import {
  splitSections,
  withAnswerLines,
  withCellLabels,
  withoutCitations,
  withoutGlossaryLinks,
  withSections,
} from '../../../../src/site/html/sections.ts';

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

test('a break becomes ruled lines to write on', () => {
  assert.equal(
    toHtml(withAnswerLines([h('hr')])),
    '<div class="answer"><span></span><span></span></div>',
  );
});

const nodes: ElementContent[] = [h('p', 'a'), h('h2', 'One'), h('p', 'b'), h('h2', 'Two')];

test('each heading begins a section; what comes before the first has none', () => {
  assert.equal(
    toHtml(withSections(nodes)),
    '<p>a</p><section><h2>One</h2><p>b</p></section><section><h2>Two</h2></section>',
  );
  assert.deepEqual(
    splitSections(nodes).sections.map(({ title, body }) => [title, toHtml(body)]),
    [
      ['One', '<p>b</p>'],
      ['Two', ''],
    ],
  );
});

test('each cell of a table says its column', () => {
  const table = h(
    'table',
    h('thead', h('tr', h('th', 'min'), h('th', 'what'))),
    h('tbody', h('tr', h('td', '5'), h('td', 'Read'))),
  );
  assert.match(
    toHtml(withCellLabels([table])),
    /<th scope="col">min<\/th>.*<td data-label="min">5<\/td><td data-label="what">Read<\/td>/,
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
