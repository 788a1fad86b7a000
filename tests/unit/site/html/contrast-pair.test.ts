import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { withContrastPair } from '../../../../src/site/html/contrast-pair.ts';
import { html } from '../../../../src/site/html/html.ts';

const heading = h('h2', 'Side by side');
const [one, two, next] = [h('p', 'Slanted'), h('p', 'Fair'), h('h2', 'Next')];

test('two examples are put side by side, and what follows stays below', () =>
  assert.equal(
    html(withContrastPair([heading, one, two, next, h('p', 'End')])),
    '<h2>Side by side</h2><div class="pair"><div><p>Slanted</p></div><div><p>Fair</p></div></div><h2>Next</h2><p>End</p>',
  ));

const unchanged: [of: string, body: Parameters<typeof withContrastPair>[0]][] = [
  ['without the heading', [one, two]],
  ['with one example', [heading, one, next, two]],
  ['with three examples', [heading, one, two, h('p', 'Third')]],
  ['with a list among the examples', [heading, one, h('ul', h('li', 'x'))]],
];
for (const [of, body] of unchanged)
  test(`a text ${of} stays as it is`, () => assert.deepEqual(withContrastPair(body), body));
