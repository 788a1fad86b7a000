import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { parseHTML } from 'linkedom';
import { writeEvidence, writeLessonPage } from '../../../src/exports/lesson-page.ts';
import { english } from '../support/words.ts';
import { bench, inventedBench } from '../support/bench.ts';

const body = [
  h('p', [
    h('a', { href: '/cases/bench/#a-note' }, 'see'),
    ' ',
    h('a', { href: 'https://a.test/' }, 'it'),
  ]),
];
const page = (matter = bench.article.matter) =>
  parseHTML(
    writeLessonPage(
      { name: 'worksheet', title: "The reader's part", summary: 'Read & "look".', body },
      matter,
      english,
    ),
  ).document;

test('a page for students leads to no note of the site, and to other sites as written', () => {
  const links = Array.from(page().querySelectorAll('a'), (link) => link.getAttribute('href'));
  assert.deepEqual(links, ['https://a.test/']);
  assert.match(page().body.textContent, /see it/);
});

test('the summary is below the title, as words', () => {
  assert.equal(page().querySelector('h1')?.textContent, 'The reader’s part');
  assert.equal(page().querySelector('em')?.textContent, 'Read & “look”.');
});

test('a page on an invented text says so first', () => {
  assert.equal(
    page(inventedBench.article.matter).querySelector('h1 + p')?.textContent,
    'An invented text, written for practice.',
  );
});

const cite = h('cite', '(Minutes 2026)');
const cards = parseHTML(
  writeEvidence(
    [
      {
        slug: 'minutes',
        title: 'The minutes',
        fields: [
          { name: 'source', content: [{ type: 'text', value: 'the council' }, cite] },
          { name: 'says', content: [{ type: 'text', value: 'Remove it ' }, cite] },
        ],
      },
    ],
    inventedBench.article.matter,
    english,
  ),
).document;

test('an evidence card names its source once: a citation beside the name is left out, others stay', () =>
  assert.deepEqual(
    Array.from(cards.querySelectorAll('dd'), ({ textContent }) => textContent),
    ['the council', 'Remove it (Minutes 2026)'],
  ));

test('each field of a card has its name, and the cards of an invented text say so', () => {
  assert.equal(cards.querySelectorAll('dt').length, 2);
  assert.equal(cards.querySelector('h2')?.textContent, 'The minutes');
  assert.match(cards.body.textContent, /An invented text, written for practice\./);
});
