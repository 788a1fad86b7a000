import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import {
  layOut,
  type LayoutOptions,
  type MarginItem,
  popoverId,
  wordsId,
} from '../../../../src/site/reading-room/margin.ts';
import { build, contentFiles, sealedText } from '../../support/content.ts';

const { library } = build(contentFiles());
const [item] = library.cases;
assert.ok(item);
const { article } = item;
const { value } = article.flat;

/** An item of the margin about these words of the article. */
function about(slug: string, ...words: string[]): MarginItem {
  const anchors = words.map((quote) => {
    const start = value.indexOf(quote);
    assert.notEqual(start, -1, quote);
    return { start, end: start + quote.length };
  });
  return { slug, number: '1', title: 'A "title"', anchors, look: `look-${slug}`, tags: [] };
}

/** The HTML of one sentence, and the items beside it. */
function sentence(number: number, items: MarginItem[], options?: LayoutOptions<MarginItem>) {
  const found = layOut(article, items, options)
    .blocks.flatMap(({ sentences }) => sentences)
    .find((candidate) => candidate.number === number);
  assert.ok(found);
  return { html: toHtml(found.content), beside: found.items.map((at) => [at.item.slug, at.index]) };
}

test('marked words name their item and link to it, and the text stays the article’s', () => {
  const { html } = sentence(6, [about('one', 'square')], {});
  assert.equal(html, 'For now, the square remains empty.', 'only the first use is an anchor');
  const marked = sentence(6, [{ ...about('one', 'remains empty'), tags: ['a', 'b'] }]).html;
  assert.equal(
    marked,
    'For now, the square <mark class="look-one rail-0" data-item="one" data-tags="a b" id="at.one" aria-details="one">remains empty</mark>' +
      '<a class="ref look-one" href="#one" data-n="1" data-item="one" data-tags="a b" aria-label="Note 1: A “title”"></a>.',
  );
});

test('words of overlapping items are on different rails, four at most below the first', () => {
  const items = Array.from({ length: 6 }, (_, index) => about(`item-${index}`, 'remains empty'));
  const rails = [...sentence(6, items).html.matchAll(/<mark class="[\w-]+ (rail-\d)"/g)];
  assert.deepEqual(rails.map(([, rail]) => rail).sort(), [
    'rail-0',
    'rail-1',
    'rail-2',
    'rail-3',
    'rail-4',
    'rail-4',
  ]);
});

test('an item is beside the sentence in which its first words begin; with `echo`, beside each', () => {
  const items = [about('two', 'Little Wexcombe', 'remains empty')];
  assert.deepEqual(sentence(1, items).beside, [['two', 0]]);
  assert.deepEqual(sentence(6, items).beside, []);
  assert.deepEqual(sentence(6, items, { echo: true }).beside, [['two', 1]]);
  const across = [about('three', 'since 1974. For now')];
  assert.deepEqual(sentence(5, across).beside, [['three', 0]]);
  assert.deepEqual(sentence(6, across).beside, []);
});

test('items beside one sentence are in the order of their words', () => {
  const items = [about('late', 'empty'), about('early', 'For now')];
  assert.deepEqual(sentence(6, items).beside, [
    ['early', 0],
    ['late', 0],
  ]);
});

test('an item without words is about the whole text', () => {
  const { whole, blocks } = layOut(article, [about('all'), about('one', 'empty')]);
  assert.deepEqual(
    whole.map(({ slug }) => slug),
    ['all'],
  );
  assert.equal(
    blocks.flatMap(({ sentences }) => sentences.flatMap(({ items }) => items)).length,
    1,
  );
});

test('without numbers there is no link after the words', () => {
  assert.doesNotMatch(sentence(6, [about('one', 'empty')], { numbered: false }).html, /<a /);
});

test('words that can be replaced leave their id to the link after them', () => {
  const behind = () => [h('span', 'other')];
  const { html } = sentence(6, [about('one', 'empty')], { behind });
  assert.match(html, /<mark(?![^>]* id=)[^>]*>empty<\/mark><span>other<\/span><a id="at\.one"/);
});

test('glossary names open a popover; a button and the number after it stay on one line', () => {
  const { matcher } = library;
  const { html } = sentence(2, [], { matcher });
  assert.match(html, /<button type="button" class="term" popovertarget="gloss\.organisations\./);
  assert.deepEqual([...layOut(article, [], { matcher }).entries].sort(), [
    'organisations/wexcombe-echo',
    'terms/lamp-post',
  ]);
  const together = sentence(2, [about('one', 'Wexcombe Echo')], { matcher }).html;
  assert.match(together, /<span class="together"><button.*Wexcombe Echo.*<\/button><a class="ref/);
});

test('ids have a dot, which no slug has', () => {
  assert.equal(wordsId('one'), 'at.one');
  assert.equal(wordsId('one', 2), 'at.one.3');
  assert.equal(popoverId('terms/lamp-post'), 'gloss.terms.lamp-post');
});

test('the length of a line decides which numbers are near the one before', () => {
  const [other] = build(contentFiles(sealedText('Title\nOne came. Two went.'))).library.cases;
  assert.ok(other);
  const near = (line: number): boolean[] | undefined =>
    layOut(other.article, [], { line }).blocks[1]?.sentences.map(({ near }) => near);
  // The second sentence begins at the tenth letter after the first.
  assert.deepEqual(near(10), [false, false]);
  assert.deepEqual(near(11), [false, true]);
});

test('a sentence without a space before it says so, and then the sentences join to the article', () => {
  const [glued] = build(
    contentFiles(sealedText('見出し\n雨が降った。晴れた。\nOne came. Two went.')),
  ).library.cases;
  assert.ok(glued);
  const sentences = layOut(glued.article, []).blocks.flatMap((block) => block.sentences);
  assert.deepEqual(
    sentences.map(({ glued }) => glued),
    [false, false, true, false, false],
  );
  const words = glued.article.sentences.map(({ start, end }) =>
    glued.article.flat.value.slice(start, end),
  );
  const joined = words
    .map((text, index) => (index === 0 || sentences[index]?.glued ? text : ` ${text}`))
    .join('');
  assert.equal(joined, glued.article.flat.value);
});
