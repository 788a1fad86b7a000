import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceNodes, withCode } from '../../../../src/site/html/code.ts';
import { html } from '../../../../src/site/html/html.ts';

const texts: [text: string, written: string][] = [
  ['Write `#named` here.', 'Write <code>#named</code> here.'],
  ['`a` `b`', '<code>a</code> <code>b</code>'],
  ['One ` alone', 'One ` alone'],
  ['Two `` empty', 'Two `` empty'],
  ['A `<b>`', 'A <code>&#x3C;b></code>'],
];
for (const [text, written] of texts)
  test(`${text} in a message`, () => assert.equal(html(withCode(text)), written));

test('advice is paragraphs; indented lines that follow each other are one block, as they are', () =>
  assert.equal(
    html(adviceNodes(['Compare:', '  a `b`', '    c', 'Then `d`.', '  e'])),
    '<p>Compare:</p><pre><code>a `b`\n  c</code></pre><p>Then <code>d</code>.</p><pre><code>e</code></pre>',
  ));
