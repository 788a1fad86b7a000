import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import {
  knownWords,
  languageFinder,
  markLanguages,
  withRegion,
} from '../../../../src/site/papers/languages.ts';

const find = languageFinder([
  { lang: 'uk', words: 'Донбас' },
  { lang: 'ru', words: 'Донбасс' },
  { lang: 'uk', words: 'Мирноград' },
  { lang: 'ru', words: 'Мирноград' },
]);

test('Ukrainian is told from Russian by known words, then by letters that only one of them has', () => {
  assert.equal(find('Донбасс'), 'ru', 'its longer name is only in Russian');
  assert.equal(find('Покровськ і Київ'), 'uk');
  assert.equal(find('вооруженных сил'), 'ru');
  assert.equal(find('Мирноград'), undefined, 'the same in both');
});

test('the words that a page marks with their language are known', () =>
  assert.deepEqual(
    knownWords('<p lang="en">coal</p><dd class="original" lang="ru">уголь <cite>A</cite></dd>'),
    [{ lang: 'ru', words: 'уголь ' }],
  ));

test('foreign words are marked, unless their language is stated', () => {
  const marked = h('p', 'one ', h('span', { lang: 'ru-RU' }, 'Донбасс'), ' two');
  assert.deepEqual(markLanguages([h('p', 'one Донбасс two')], find), [marked]);
  const stated = h('p', { lang: 'bg' }, 'Донбасс');
  assert.deepEqual(markLanguages([stated], find), [stated]);
});

test('a tag has the region in which its language is most at home', () =>
  assert.equal(withRegion('uk'), 'uk-UA'));
