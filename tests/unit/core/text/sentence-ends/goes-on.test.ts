import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOn } from '../../../../../src/core/text/sentence-ends/goes-on.ts';
import { lexiconFor } from '../../../../../src/core/text/sentence-ends/lexicon.ts';

for (const [lang, sentence, rest, on] of [
  ['en', '“Stop!”', ' he said.', true],
  ['en', '“Stop!”', ' Nobody moved.', false],
  ['en', 'He has one!', ' iPhones are dear.', false],
  ['en', 'Yahoo!', ' said so.', true],
  ['en', 'What a day!', ' it rained.', false],
  ['en', 'Hello!', ' News said so.', true],
  ['en', 'Hello!', ' Nobody answered.', false],
  ['en', 'It ends.', ' http://example.org', false],
  ['en', 'See example.org/a?', 'b=c', true],
  ['en', '1.', ' The first', true],
  ['en', 'He waited...', ' Nobody came.', false],
  ['en', 'He waited...', ' 20 minutes.', true],
  ['en', 'the agency (S.E.C.)', ' Chairman', true],
  ['en', 'He was late (as ever.)', ' Chairman', false],
  ['ar', '«هل انتهى الأمر؟»', ' سأل الولد.', true],
  ['ar', 'قال: «انتهى.»', ' سأل الولد.', false],
  ['ar', 'صمت…', ' ثم تكلم', true],
  ['fr', '« Oui ! »', ' dit-il.', true],
] as const)
  test(`goes on, ${lang}: ${sentence} ‖${rest}`, () =>
    assert.equal(goesOn(sentence, rest, lexiconFor(lang), false), on));

test('goes on: in a careless text a small letter begins a sentence', () => {
  const lexicon = lexiconFor('en');
  assert.equal(goesOn('so it goes.', ' nobody knows.', lexicon, true), false);
  assert.equal(goesOn('so it goes.', ' nobody knows.', lexicon, false), true);
  assert.equal(goesOn('use e.g.', ' steel.', lexicon, true), true);
});
