import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { extract } from '../../../../src/import/page/extract.ts';

const sentence =
  'the mayor said that the library by the market would open at nine, and that all were welcome.';
const paragraph = (first: string): string => `<p>${first} ${sentence} ${sentence}</p>`;
const from = (html: string) =>
  extract(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document, 'en');

test('what is inside the article and was left out is listed', () => {
  const { paragraphs, leftOut, doubts } = from(
    `<nav>Home</nav><article>${paragraph('A')}<div class="share">Tweet this</div>${paragraph('B')}${paragraph('C')}${paragraph('D')}</article><footer>End</footer>`,
  );
  assert.deepEqual(
    paragraphs.map((words) => words[0]),
    ['A', 'B', 'C', 'D'],
  );
  assert.deepEqual(leftOut, ['Tweet this']);
  assert.deepEqual(doubts, []);
});

test('two articles of one length, few words and many links are doubts', () => {
  const twice = from(
    ['A', 'E']
      .map(
        (letter) =>
          `<article>${paragraph(letter)}${paragraph('B')}${paragraph('C')}${paragraph('D')}</article>`,
      )
      .join(''),
  );
  assert.ok(twice.doubts.includes('the page has several articles of about the same length'));
  const brief = from(`<article><p>A ${sentence}</p></article>`);
  assert.deepEqual(brief.doubts, ['it has only 19 words']);
  const linked = from(
    `<article>${['A', 'B', 'C', 'D'].map((letter) => `<p>${letter} ${sentence} <a href="/x">${sentence}</a></p>`).join('')}</article>`,
  );
  assert.match(linked.doubts.join(), /^\d\d % of it are links$/);
});
