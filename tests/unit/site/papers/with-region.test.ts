import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRegion } from '../../../../src/site/papers/with-region.ts';

for (const [tag, expected] of [
  ['uk', 'uk-UA'],
  ['de-CH', 'de-CH'],
  ['la', 'la-VA'],
] as const)
  test(`the language ${tag} is ${expected} in Word`, () => assert.equal(withRegion(tag), expected));
