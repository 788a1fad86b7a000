import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { html, prose } from '../../../../src/site/html/html.ts';

const nodes = [h('p', { title: 'a "b"' }, `"It's" <old>`)];

test('words of an article keep every character, and none of them is an element', () =>
  assert.equal(html(nodes), `<p title="a &#x22;b&#x22;">"It's" &#x3C;old></p>`));

test('our own prose has curly quotation marks and apostrophes, not within tags', () =>
  assert.match(prose(nodes), /^<p title="[^>]*">“It’s” &#x3C;old><\/p>$/));

test('nodes are written the same again', () => assert.equal(prose(nodes), prose(nodes)));

test('one node is written like a list of it', () =>
  assert.equal(html(h('em', 'x')), html([h('em', 'x')])));
