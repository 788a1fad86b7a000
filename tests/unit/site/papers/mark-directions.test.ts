import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { markDirections } from '../../../../src/site/papers/mark-directions.ts';

const cases: [of: string, page: string, expected: string][] = [
  [
    'a paragraph in Arabic, with words in English',
    '<p lang="ar">قال <b lang="en">BBC</b></p>',
    '<p lang="ar" dir="rtl">قال <b lang="en" dir="ltr">BBC</b></p>',
  ],
  [
    'words in Hebrew within a sentence in English',
    '<p>He said <i lang="he">שלום</i> to us</p>',
    '<p>He said <i lang="he" dir="rtl">שלום</i> to us</p>',
  ],
  [
    'a paragraph that starts with Hebrew',
    '<p> <i lang="he">שלום</i> <small>sentence 3</small> he said</p>',
    '<p dir="rtl"> <i lang="he" dir="rtl">שלום</i> <small dir="ltr">sentence 3</small><span dir="ltr"> he said</span></p>',
  ],
  [
    'a paragraph that starts with Hebrew inside a link',
    '<p><a href="x"><i lang="he">שלום</i></a></p>',
    '<p dir="rtl"><a href="x" dir="ltr"><i lang="he" dir="rtl">שלום</i></a></p>',
  ],
  [
    'the same direction again',
    '<p lang="uk"><i lang="en">a</i></p>',
    '<p lang="uk"><i lang="en">a</i></p>',
  ],
  [
    'a direction that the page gives itself',
    '<p lang="ar" dir="ltr">A</p>',
    '<p lang="ar" dir="ltr">A</p>',
  ],
];
for (const [of, page, expected] of cases)
  test(`directions: ${of}`, () => {
    const tree = h('div', fromHtml(page, { fragment: true }).children);
    markDirections(tree, 'ltr');
    assert.equal(toHtml(tree.children), expected);
  });

test('directions: a page from right to left says so only for what is not', () => {
  const tree = h('div', h('p', 'א', h('b', { lang: 'en' }, 'BBC')), h('p', { lang: 'he' }, 'ב'));
  markDirections(tree, 'rtl');
  assert.equal(toHtml(tree.children), '<p>א<b lang="en" dir="ltr">BBC</b></p><p lang="he">ב</p>');
});
