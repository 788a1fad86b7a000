import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { writeFirstReading } from '../../../src/exports/first-reading.ts';
import { english } from '../support/words.ts';
import { build, contentFiles, sealedText, source } from '../support/content.ts';
import { bench, inventedBench } from '../support/bench.ts';

const open = (article = bench.article) => parseHTML(writeFirstReading(article, english)).document;

test('a first reading has every word of the article once, its sentences numbered from 1', () => {
  const document = open();
  const numbers = Array.from(document.querySelectorAll('sup'));
  assert.deepEqual(
    numbers.map(({ textContent }) => textContent),
    ['1', '2', '3', '4', '5', '6'],
  );
  for (const number of numbers) number.remove();
  const blocks = Array.from(document.querySelectorAll('article > *'), (block) => block.textContent);
  assert.equal(blocks.join(' '), bench.article.flat.value);
});

test('sentences of one paragraph keep the space between them', () => {
  const [item] = build(contentFiles(sealedText(source.replace('1974.\nFor', '1974. For')))).library
    .cases;
  assert.ok(item);
  const last = Array.from(open(item.article).querySelectorAll('article > p')).at(-1);
  assert.equal(
    last?.textContent,
    '5The old bench had stood in the square since 1974. 6For now, the square remains empty.',
  );
});

test('a first reading shows no note, no mark and no link', () =>
  assert.equal(open().querySelectorAll('article :is(a, mark, strong)').length, 0));

test('the article keeps its language in a page of another', () => {
  const { article } = bench;
  const document = open({ ...article, matter: { ...article.matter, lang: 'ar' } });
  assert.equal(document.documentElement.getAttribute('lang'), 'en');
  assert.equal(document.querySelector('article')?.getAttribute('lang'), 'ar');
  assert.equal(document.querySelector('article')?.getAttribute('dir'), 'rtl');
});

test('what must be known before reading comes before the article', () => {
  const { article } = inventedBench;
  const document = open({
    ...article,
    matter: { ...article.matter, sensitive: ['war', 'hunger'] },
  });
  assert.deepEqual(
    Array.from(document.querySelectorAll('body > p'), ({ textContent }) => textContent),
    ['An invented text, written for practice.', 'The article speaks of war and hunger.'],
  );
  assert.equal(open().querySelectorAll('body > p').length, 0);
});
