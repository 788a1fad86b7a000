import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCareless } from '../../../../../src/core/text/sentence-ends/careless.ts';
import { lexiconFor } from '../../../../../src/core/text/sentence-ends/lexicon.ts';

for (const [text, lang, careless] of [
  ['so it goes. Nobody knows.', 'en', true],
  ['iPhones are sold here.', 'en', false],
  ['Yes, i know.', 'en', true],
  ['Lui i lei.', 'it', false],
  ['So it goes. nobody knows. that is all.', 'en', true],
  ['So it goes. Nobody knows.', 'en', false],
  ['Use steel, approx. half, and approx. two of tin.', 'en', false],
] as const)
  test(`careless: ${text}`, () => assert.equal(isCareless(text, lexiconFor(lang)), careless));
