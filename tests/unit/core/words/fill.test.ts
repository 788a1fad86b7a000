import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../../../src/core/words/fill.ts';
import { createWords } from '../../../../src/core/words/words.ts';

test('values are put into a text, numbers as the language writes them', () => {
  assert.equal(fill('{a} of {b}', { a: 'some', b: 12345 }, 'en'), 'some of 12,345');
  assert.equal(fill('{a}, {missing}', { a: '$&' }, 'en'), '$&, {missing}');
});

test('the number chooses the form: an exact one before that of the language', () => {
  const message = { by: 'n', forms: { '=0': 'none', one: '{n} word', other: '{n} words' } };
  assert.deepEqual(
    [0, 1, 2].map((n) => fill(message, { n }, 'en')),
    ['none', '1 word', '2 words'],
  );
  assert.equal(fill({ by: 'n', forms: { other: 'all' } }, { n: 1 }, 'en'), 'all');
});

test('a script says what the page would say', () => {
  const words = createWords('ar', {
    'assignment.chosen':
      '{chosen} / {count, plural, zero {z #} one {o} two {t} few {f #} many {m #} other {x #}}',
  });
  const message = words.forScript('assignment.chosen');
  for (const count of [0, 1, 2, 5, 12, 100])
    assert.equal(
      fill(message, { chosen: 1, count }, 'ar'),
      words.say('assignment.chosen', { chosen: 1, count }),
    );
});
