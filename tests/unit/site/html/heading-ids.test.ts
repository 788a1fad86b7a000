import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { withHeadingIds } from '../../../../src/site/html/heading-ids.ts';
import { html } from '../../../../src/site/html/html.ts';

test('a heading has an id of its words; two of the same words have two ids', () =>
  assert.equal(
    html(withHeadingIds([h('h2', ['Who ', h('em', 'speaks'), '?']), h('h3', 'Who speaks')])),
    '<h2 id="who-speaks">Who <em>speaks</em>?</h2><h3 id="who-speaks-1">Who speaks</h3>',
  ));

test('the title of a page and what is no heading have none; the nodes are not changed', () => {
  const nodes = [h('h1', 'Title'), h('p', 'Words'), h('h2', 'Part')];
  assert.equal(html(withHeadingIds(nodes)), '<h1>Title</h1><p>Words</p><h2 id="part">Part</h2>');
  assert.deepEqual(nodes[2]?.properties, {});
});
