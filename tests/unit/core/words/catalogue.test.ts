import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  englishMessages,
  isMessageKey,
  messageKeys,
} from '../../../../src/core/words/catalogue.ts';
import { readPlaceholders } from '../../../../src/core/words/placeholders.ts';
import { english } from '../../support/words.ts';

test('each message can be read, and says something', () => {
  assert.ok(messageKeys.length > 300);
  for (const key of messageKeys) {
    assert.match(englishMessages[key], /\S/, key);
    assert.equal(readPlaceholders(englishMessages[key]).problem, undefined, key);
  }
});

test('a key names the groups of its message', () => {
  assert.equal(englishMessages['lenses.framing.name'], 'Framing');
  assert.equal(
    englishMessages['layers.voices.count'],
    '{count, plural, one {# voice} other {# voices}}',
  );
  assert.ok(isMessageKey('shell.skip'));
  assert.deepEqual(['shell', 'skip', 'toString', 'shell.'].map(isMessageKey), [
    false,
    false,
    false,
    false,
  ]);
});

test('the compiler knows keys and placeholders', () => {
  // @ts-expect-error: there is no such key.
  assert.throws(() => english.say('shell.skipp'));
  // @ts-expect-error: the number is missing.
  assert.throws(() => english.say('readingRoom.times'));
  // @ts-expect-error: the value has another name.
  assert.throws(() => english.say('readingRoom.times', { number: 2 }));
  // @ts-expect-error: a plural needs a number.
  assert.equal(english.say('readingRoom.times', { count: '2' }), '2 times');
  // @ts-expect-error: a message with a tag is no plain text.
  assert.throws(() => english.say('figures.voicesText'));
  // @ts-expect-error: the tag needs an element.
  assert.throws(() => english.sayNodes('figures.voicesText', {}));
});
