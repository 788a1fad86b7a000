/**
 * Every element of HTML, in the order of the standard's index of elements, then those that it has
 * given up: a piece of a page, and the paragraphs that it becomes.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { htmlTagNames } from 'html-tag-names';
import { parseHTML } from 'linkedom';
import { treatmentOf } from '../../../../src/import/page/elements.ts';
import { paragraphsOf } from '../../../../src/import/page/paragraphs.ts';

const read = (html: string, lang = 'en'): string[] =>
  paragraphsOf(
    parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body,
    lang,
  ).map(({ words }) => words);
/** Elements whose words go on in the sentence: `a <x>b</x> c`. */
const inline =
  'a abbr b bdi bdo cite code data dfn em i ins kbd label map mark math output ruby samp small span strong time u var slot acronym basefont big blink font multicol nobr rb spacer tt';
/** Elements whose words are a paragraph: `a<x>b</x>c`. */
const block =
  'address article blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu ol optgroup p pre section summary ul center dir listing marquee xmp';
/** Elements whose words are not the text's: `a <x>b</x> c`. */
const leftOut =
  'aside audio button canvas datalist del dialog figcaption iframe meter nav noscript object progress rp rt s script search select selectedcontent style template textarea video option title rtc strike applet noembed noframes bgsound geolocation';
/** Elements without words, between two parts of a word: `a<x>b`. */
const empty = 'area base embed input link meta source track wbr img param col keygen';

const rows: [name: string, html: string, paragraphs: string[]][] = [
  ...inline
    .split(' ')
    .map((name): [string, string, string[]] => [name, `<p>a <${name}>b</${name}>c</p>`, ['a bc']]),
  ...block
    .split(' ')
    .map((name): [string, string, string[]] => [name, `a<${name}>b</${name}>c`, ['a', 'b', 'c']]),
  ...leftOut
    .split(' ')
    .map((name): [string, string, string[]] => [
      name,
      `<div>a <${name}>b</${name}> c</div>`,
      ['a c'],
    ]),
  ...empty
    .split(' ')
    .map((name): [string, string, string[]] => [name, `<div>a<${name}>b</div>`, ['ab']]),
  ['br', '<p>Library<br>opens</p>', ['Library opens']],
  ['br', '<p>First.<br> <br>Second.</p>', ['First.', 'Second.']],
  ['hr', 'a<hr>b', ['a', 'b']],
  ['body', 'a', ['a']],
  ['picture', '<p>a<picture><source><img alt="A dog"></picture>b</p>', ['ab']],
  ['img', '<p>Good <img alt="🎉"></p>', ['Good 🎉']],
  ['q', '<p>He said <q>no <q>never</q></q>.</p>', ['He said “no ‘never’”.']],
  ['q', '<p lang="de">Er sagte <q>nein</q>.</p>', ['Er sagte „nein“.']],
  ['q', '<p lang="uk">Він сказав <q>ні</q>.</p>', ['Він сказав «ні».']],
  ['sup', '<p>in 1990<sup>1</sup>, it</p>', ['in 1990¹, it']],
  ['sup', '<p>in 1990<sup><a href="#n1">[1]</a></sup>, it</p>', ['in 1990[1], it']],
  ['sup', '<p>the 1<sup>st</sup></p>', ['the 1st']],
  ['sub', '<p>log<sub>10</sub>100</p>', ['log₁₀100']],
  ['sub', '<p>x<sub>max</sub></p>', ['xmax']],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>だ</p>', ['漢字だ']],
  ['ins', '<p>in <del>1990</del><ins>1991</ins></p>', ['in 1991']],
  [
    'table',
    'a<table><caption>b</caption><colgroup><col></colgroup><thead><tr><th>c</th></tr></thead><tbody><tr><td>d</td><td>e</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>g',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  ],
  ['figure', '<figure><img alt="x"><figcaption>Photo</figcaption></figure>', []],
  [
    'figure',
    '<figure><table><tr><td>1990</td></tr></table><figcaption>T</figcaption></figure>',
    ['1990'],
  ],
  ['figure', '<figure><blockquote>Said.</blockquote></figure>', ['Said.']],
  ['details', '<details><summary>More</summary>Text</details>', ['More', 'Text']],
  ['svg', '<p>a<svg><title>b</title><text>c</text></svg>d</p>', ['ad']],
  ['math', '<p>so <math><mi>x</mi><mo>=</mo><mn>1</mn></math>.</p>', ['so x=1.']],
];
/** Elements of a page around its text, and parts of a table: tested with their table or page. */
const elsewhere =
  'html head title caption colgroup table tbody td tfoot th thead tr frame frameset';
const obsolete = 'command content element image isindex menuitem nextid plaintext rbc shadow';

suite('what each element becomes', () => {
  test('every element of HTML has a treatment and a row', () => {
    const tested = new Set([
      ...rows.map(([name]) => name),
      ...`${elsewhere} ${obsolete}`.split(' '),
    ]);
    assert.deepEqual(
      htmlTagNames.filter((name) => treatmentOf(name) === undefined || !tested.has(name)),
      [],
    );
  });

  for (const [name, html, paragraphs] of rows)
    test(`${name}: ${html}`, () => assert.deepEqual(read(html), paragraphs));

  test('elements that a site has made: paragraphs beside each other, words in a sentence', () => {
    assert.deepEqual(read('<my-text>First.</my-text><my-text>Second.</my-text>'), [
      'First.',
      'Second.',
    ]);
    assert.deepEqual(read('<my-box><p>First.</p></my-box><p>Second.</p>'), ['First.', 'Second.']);
    assert.deepEqual(read('<p>See <my-link>this</my-link> now</p>'), ['See this now']);
    assert.deepEqual(read('<p>See <my-a>th</my-a><my-b>is</my-b></p>'), ['See this']);
  });

  test('characters that nobody sees are left out, unless the language needs them', () => {
    assert.deepEqual(read('<p>li\u00adbrary o\u200bpens\ufeff now\u2060</p>'), [
      'library opens now',
    ]);
    assert.deepEqual(read('<p>می\u200cشود</p>'), ['می\u200cشود']);
    assert.deepEqual(read('<p>one\u00a0two\u2028three</p>'), ['one two three']);
  });

  test('what is hidden is left out', () => {
    assert.deepEqual(
      read(
        '<p>a<span hidden>b</span><span style="display: none">c</span><span class="sr-only">d</span>e</p>',
      ),
      ['ae'],
    );
  });
});
