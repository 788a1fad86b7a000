import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
  splitSections,
  withAnswerLines,
  withCellLabels,
  withSections,
} from '../../../../src/site/html/sections.ts';

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
