import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { headlineOf } from '../../../../src/import/page/headline.ts';

const found = (html: string, titles: string[], sites: string[] = []) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const body = document.querySelector('p') ?? undefined;
  return headlineOf(document, { titles, sites, lang: 'en', body });
};

for (const [what, html, titles, sites, headline] of [
  [
    'a logo as h1',
    '<h1>Echo</h1><h2>Library opens</h2><p>x',
    ['Library opens'],
    ['Echo'],
    'Library opens',
  ],
  [
    'a section as h1',
    '<h1>Politics</h1><article><h2>Library opens</h2><p>x</article>',
    ['Library opens | Echo'],
    [],
    'Library opens',
  ],
  [
    'a login as the only h1',
    '<h1>Log in</h1><h2>Library opens</h2><p>x',
    ['Library opens'],
    [],
    'Library opens',
  ],
  [
    'the site in front',
    '<h1>Library opens</h1><p>x',
    ['Echo: Library opens'],
    ['Echo'],
    'Library opens',
  ],
  [
    'a title that was shortened',
    '<h1>The library by the market opens on Monday</h1><p>x',
    ['Library by the market opens Monday'],
    [],
    'The library by the market opens on Monday',
  ],
  ['other words in the title', '<h1>At last!</h1><p>x', ['Library opens'], [], 'At last!'],
  ['no heading', '<p>x', ['Library opens - Echo'], ['Echo'], 'Library opens'],
  [
    'a hyphen of its own',
    '<h1>Well-read - and well fed</h1><p>x',
    ['Well-read - and well fed - Echo'],
    ['Echo'],
    'Well-read - and well fed',
  ],
  [
    'a script in it',
    '<h1><script>x()</script>Library opens</h1><p>x',
    ['Library opens'],
    [],
    'Library opens',
  ],
  [
    'curly quotes in one of them',
    '<h1>Mayor: ‘Open’</h1><p>x',
    ["Mayor: 'Open'"],
    [],
    'Mayor: ‘Open’',
  ],
  ['nothing at all', '<p>x', [], [], undefined],
] as const)
  test(`the headline: ${what}`, () =>
    assert.equal(found(html, [...titles], [...sites])?.words, headline));

test('a headline without a heading says so', () => {
  assert.equal(found('<p>x', ['Library opens'])?.heading, undefined);
  assert.equal(found('<h1>Library opens</h1><p>x', [])?.heading?.localName, 'h1');
});
