import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '../../../../src/core/words/locale.ts';

for (const [lang, locale] of [
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['uk', 'uk'],
] as const)
  test(`${lang} is written by the conventions of ${locale}`, () =>
    assert.equal(localeOf(lang), locale));
