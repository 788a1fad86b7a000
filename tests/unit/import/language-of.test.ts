import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../src/import/language-of.ts';

const german =
  'Die neue Bücherei am Markt öffnet um neun, sagte der Bürgermeister, und alle können dort lesen, Bücher leihen und bleiben.';
const english =
  'The mayor said that the library by the market would open at nine, and that all were welcome to read there, borrow books and stay.';

test('what the page says is believed, unless a text of some length says otherwise', () => {
  assert.deepEqual(languageOf(english, 'en-GB'), { lang: 'en-GB', by: 'page' });
  assert.deepEqual(languageOf('Bürgermeister geht', 'en'), { lang: 'en', by: 'page' });
  const { lang, by, note } = languageOf(german, 'en');
  assert.deepEqual([lang, by], ['de', 'text']);
  assert.match(note ?? '', /`en`.*`de`/);
});

test('languages that are near each other: the page knows better', () => {
  const danish =
    'Det nye bibliotek ved torvet åbner klokken ni, sagde borgmesteren, og alle er velkomne til at læse der og låne bøger.';
  assert.deepEqual(languageOf(danish, 'nb').by, 'page');
});

test('a guess from few words is not believed: the author is asked', () => {
  for (const text of [
    'Comet seen. Mr. J. Tolliver saw a comet.',
    'Meeting on Monday: mayor, council, budget.',
    'Jane Smith wins Iowa marathon in Des Moines',
    'Oi',
  ]) {
    const { lang, by, note } = languageOf(text);
    assert.deepEqual([lang, by], ['und', 'unsure']);
    assert.match(note ?? '', /Which is it\? Write it after `lang:`/);
  }
});

test('without a statement the text decides; a statement that is none does not', () => {
  assert.deepEqual(languageOf(english), { lang: 'en', by: 'text' });
  assert.deepEqual(languageOf(english, 'no such language'), { lang: 'en', by: 'text' });
  assert.deepEqual(languageOf(english, 'und'), { lang: 'en', by: 'text' });
});
