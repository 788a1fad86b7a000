import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, inLanguage } from '../../../../src/core/text/direction.ts';

const cases: [lang: string, direction: 'ltr' | 'rtl'][] = [
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['nqo', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn-EG', 'ltr'],
  ['az', 'ltr'],
  ['en', 'ltr'],
  ['uk', 'ltr'],
  ['ja', 'ltr'],
  ['und', 'ltr'],
  ['xx', 'ltr'],
];

for (const [lang, direction] of cases)
  test(`direction: ${lang} is ${direction}`, () => assert.equal(directionOf(lang), direction));

test('attributes: the direction is only named if it is not the usual one', () => {
  assert.deepEqual(inLanguage('ar'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(inLanguage('uk'), { lang: 'uk' });
  assert.deepEqual(inLanguage(undefined), {});
});
