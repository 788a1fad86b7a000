import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { paragraphsOf, wordsIn } from '../../../../src/import/page/paragraphs.ts';

const body = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

test('a paragraph knows the element in which its words begin', () => {
  const found = paragraphsOf(
    body('<div id="a"><p id="b">One <b id="c">two</b></p>Three</div>'),
    'en',
  );
  assert.deepEqual(
    found.map(({ words, of }) => [words, of.id]),
    [
      ['One two', 'b'],
      ['Three', 'a'],
    ],
  );
});

test('the words of an element are on one line', () => {
  assert.equal(wordsIn(body('<h1>Library<br>opens</h1><p>Now</p>')), 'Library opens Now');
});
