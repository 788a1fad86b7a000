import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { html } from '../../../../src/site/html/html.ts';
import { lowerHeadings } from '../../../../src/site/html/lower-headings.ts';

test('headings go down by so many levels, and no further than the sixth', () =>
  assert.equal(
    html(lowerHeadings([h('h1', 'a'), h('h4', 'b'), h('h5', 'c'), h('p', 'd')], 2)),
    '<h3>a</h3><h6>b</h6><h6>c</h6><p>d</p>',
  ));

test('what only looks like a heading stays; the nodes are not changed', () => {
  const nodes = [h('header', 'a'), h('hr'), h('h2', 'b')];
  assert.equal(html(lowerHeadings(nodes, 1)), '<header>a</header><hr><h3>b</h3>');
  assert.equal(nodes[2]?.tagName, 'h2');
});
