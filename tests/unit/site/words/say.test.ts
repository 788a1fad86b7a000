import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  element,
  isForeign,
  link,
  percent,
  sayHtml,
  wordsIn,
} from '../../../../src/site/words/say.ts';

test('a message as HTML: its tags are elements, its values are escaped', () => {
  assert.equal(
    sayHtml('glossary.calledIn', {
      names: 'A < B',
      title: 'C',
      link: link('/c/?a&b', { rel: 'x' }),
    }),
    'A &#x3C; B in <a href="/c/?a&#x26;b" rel="x">C</a>',
  );
  assert.equal(
    sayHtml('quiz.answer', { question: 'Who?', hidden: element('span', { className: 'hidden' }) }),
    'Answer<span class="hidden"> to question Who?</span>',
  );
});

test('words of another language say so', () => {
  assert.equal(
    sayHtml('readingRoom.originalOf', { title: wordsIn('Лавка', 'uk') }),
    'The original of ‘<span lang="uk">Лавка</span>’',
  );
  assert.equal(
    sayHtml('readingRoom.originalOf', { title: wordsIn('The bench', 'en-GB') }),
    'The original of ‘The bench’',
  );
  assert.deepEqual([undefined, 'en', 'en-AU', 'cy'].map(isForeign), [false, false, false, true]);
});

test('a share as a part of a hundred', () => assert.equal(percent(0.125), '13%'));
