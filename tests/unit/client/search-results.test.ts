import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../../src/client/search-engine.ts';
import { resultElement } from '../../../src/client/search-results.ts';
import { inPage } from './support/page.ts';

const found = (changes: Partial<Found> = {}): Found => ({
  url: '/glossary/bench/',
  excerpt: 'an <mark>old</mark> seat',
  content: 'It is an old seat.',
  meta: { title: 'Old bench' },
  filters: { detail: ['Term'] },
  ...changes,
});
const names = {
  article: 'Article',
  lenses: { framing: { name: 'Framing', look: 'lens-framing' } },
};
const show = (
  query: string,
  result: Found,
  run: (item: HTMLElement) => void,
  languages: Record<string, string> = {},
): Promise<void> => inPage('', {}, async () => run(resultElement(result, query, languages, names)));

test('a result leads to its address; the words that were searched are marked, without their signs', () =>
  show('OLD', found({ meta: { title: '(Old) bench' } }), (item) => {
    const link = item.querySelector('a');
    assert.equal(link?.getAttribute('href'), '/glossary/bench/');
    assert.equal(link?.innerHTML, '(<mark>Old</mark>) bench');
    assert.equal(item.querySelector('.kind')?.textContent, 'Term');
  }));

test('a sentence, which has no name, is called by its place, and its kind is the article', () =>
  show('old', found({ meta: {}, filters: { detail: ['Sentence 3'] } }), (item) => {
    assert.equal(item.querySelector('a')?.textContent, 'Sentence 3');
    assert.equal(item.querySelector('.kind')?.textContent, 'Article');
  }));

test('another name is shown if it was searched and the title does not say as much', async () => {
  const other = found({ meta: { title: 'Old bench', names: 'Mainc hen · Seat' } });
  const natives = (item: HTMLElement): (string | null)[] =>
    Array.from(item.querySelectorAll('.native'), ({ textContent }) => textContent);
  await show(
    'mainc',
    other,
    (item) => {
      assert.deepEqual(natives(item), ['Mainc hen']);
      assert.equal(item.querySelector('.native')?.getAttribute('lang'), 'cy');
    },
    { 'Mainc hen': 'cy' },
  );
  const same = found({ meta: { title: 'Old bench', names: 'Bench, old' } });
  await show('old bench', same, (item) => assert.deepEqual(natives(item), []));
});

test('a note says its lens, and what it is a part of', () =>
  show(
    'old',
    found({ filters: { detail: ['Note 2'], hue: ['framing'], about: ['The bench'] } }),
    (item) => {
      assert.equal(item.querySelector('.kind')?.textContent, 'Note 2 · Framing · The bench');
      assert.equal(item.className, 'lens-framing');
    },
  ));

test('dots show on which side the text goes on', async () => {
  const excerptOf = (excerpt: string, content: string, expected: string) =>
    show('x', found({ excerpt, content }), (item) =>
      assert.equal(item.querySelector('.excerpt')?.textContent, expected),
    );
  await excerptOf('an old seat', 'It is an old seat.', '… an old seat …');
  await excerptOf('It is', 'It is an old seat.', 'It is …');
  await excerptOf('seat.', 'It is an old seat.', '… seat.');
  await excerptOf('All.', 'All.', 'All.');
});

test('of an excerpt only words and marks are taken', () =>
  show('x', found({ excerpt: 'a <b>bold</b> <mark>old,</mark> seat', content: '' }), (item) =>
    assert.match(item.querySelector('.excerpt')?.innerHTML ?? '', /a bold <mark>old<\/mark>, seat/),
  ));

test('an excerpt in another language says so', () =>
  show('x', found({ filters: { language: ['cy'] } }), (item) =>
    assert.equal(item.querySelector('.excerpt')?.getAttribute('lang'), 'cy'),
  ));
