import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { createWords, isEnglish } from '../../../../src/core/words/words.ts';
import { english } from '../../support/words.ts';

test('a message is filled in, its number in the form that its language has for it', () => {
  assert.equal(english.say('shell.skip'), 'Skip to the text');
  assert.equal(english.say('readingRoom.times', { count: 1 }), 'once');
  assert.equal(english.say('readingRoom.times', { count: 2 }), '2 times');
  assert.equal(english.say('readingRoom.numberOfWords', { count: 1108 }), '1,108 words');
});

test('another language has its own plural forms; what it does not say is English, in English forms', () => {
  const polish = createWords('pl', {
    'readingRoom.numberOfWords':
      '{count, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}',
  });
  const say = (count: number): string => polish.say('readingRoom.numberOfWords', { count });
  assert.deepEqual([1, 3, 5, 22].map(say), ['1 słowo', '3 słowa', '5 słów', '22 słowa']);
  assert.equal(polish.say('readingRoom.times', { count: 5 }), '5 times');
  const french = createWords('fr');
  assert.equal(french.say('readingRoom.times', { count: 0 }), '0 times');
});

test('tags become elements, and values may be nodes', () => {
  const [before, link, after] = english
    .sayNodes('figures.voicesText', {
      link: (words) => h('a', { href: '/voices/' }, words),
    })
    .concat({ type: 'text', value: '' });
  assert.equal(before?.type === 'element' && before.tagName, 'a');
  assert.deepEqual(link, {
    type: 'text',
    value: ', sentence by sentence.',
  });
  assert.ok(after);
  assert.deepEqual(english.sayNodes('readingRoom.commentaryOn', { title: h('i', 'Le Banc') }), [
    { type: 'text', value: 'Commentary on ‘' },
    h('i', 'Le Banc'),
    { type: 'text', value: '’' },
  ]);
});

test('a value is never read as a tag', () => {
  assert.deepEqual(english.sayNodes('readingRoom.commentaryOn', { title: '<b>' }), [
    { type: 'text', value: 'Commentary on ‘<b>’' },
  ]);
});

test('the conventions are those of the language; English without a country is British', () => {
  assert.equal(english.locale, 'en-GB');
  assert.equal(createWords('en-US').locale, 'en-US');
  assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
  assert.equal(createWords('fr').list(['a', 'b', 'c']), 'a, b et c');
  assert.deepEqual(['en', 'en-US', 'fr'].map(isEnglish), [true, true, false]);
});

test('a message for a script has a text for each plural form', () => {
  assert.deepEqual(english.forScript('search.more'), 'Show {count} more');
  assert.deepEqual(english.forScript('readingRoom.times'), {
    by: 'count',
    forms: { one: 'once', other: '{count} times' },
  });
});
