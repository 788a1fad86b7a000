import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { passage } from '../../../src/exports/passage.ts';
import { english } from '../support/words.ts';
import { bench, inventedBench, spanOf } from '../support/bench.ts';

const show = (words: string, { article } = bench) => {
  const html = passage(article, spanOf(words), english);
  const { document } = parseHTML(`<body>${html}</body>`);
  return {
    place: document.querySelector('p')?.textContent,
    quoted: document.querySelector('blockquote'),
  };
};

test('words are shown in bold in their whole sentence, and no other sentence', () => {
  const { place, quoted } = show('since 1974');
  assert.equal(place, 'Sentence 5:');
  assert.equal(quoted?.textContent, 'The old bench had stood in the square since 1974.');
  assert.equal(quoted?.querySelector('strong')?.textContent, 'since 1974');
  assert.equal(quoted?.getAttribute('lang'), 'en');
});

const places: [words: string, place: string][] = [
  ['Officials Say', 'The headline:'],
  ['Say The town', 'The headline to sentence 1:'],
  ['since 1974. For now', 'Sentences 5 to 6:'],
];
for (const [words, place] of places)
  test(`the place of '${words}' is ${place}`, () => assert.equal(show(words).place, place));

test('that a text is invented is said with each passage of it', () =>
  assert.equal(show('since 1974', inventedBench).place, 'Sentence 5 of an invented text:'));

test('the words of an article are quoted as published, never as HTML', () => {
  const value = 'He "said" <b> & left.';
  const article = {
    ...bench.article,
    flat: { ...bench.article.flat, value },
    sentences: [{ start: 0, end: value.length, number: 1 }],
  };
  assert.ok(
    passage(article, { start: 3, end: 9 }, english).includes(
      '<p>He <strong>"said"</strong> &#x3C;b> &#x26; left.</p>',
    ),
  );
});
