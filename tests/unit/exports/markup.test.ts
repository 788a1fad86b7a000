import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { escapeHtml, markup, words } from '../../../src/exports/markup.ts';

test('our prose as HTML is on one line, with curly quotation marks and without harm', () =>
  assert.equal(
    markup([h('p', ['It is "old"\n', h('em', '& worn')]), { type: 'text', value: '\n' }]),
    '<p>It is “old” <em>&#x26; worn</em></p>',
  ));

test('plain text written as HTML holds no element and no reference of its own', () =>
  assert.equal(escapeHtml('<b> & &lt;'), '&lt;b&gt; &amp; &amp;lt;'));

test('the words of our prose have no citations and no line ends', () =>
  assert.equal(
    words([
      h('p', "A planner's\nword."),
      { type: 'element', tagName: 'cite', properties: {}, children: [h('a', '(Minutes)')] },
    ]),
    'A planner’s word.',
  ));
