import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationMarks } from '../../../../src/import/page/quotation-marks.ts';

test('by the language, outside and inside', () => {
  assert.deepEqual(quotationMarks('en', 0), ['“', '”']);
  assert.deepEqual(quotationMarks('en-GB', 1), ['‘', '’']);
  assert.deepEqual(quotationMarks('de-AT', 0), ['„', '“']);
  assert.deepEqual(quotationMarks('fr', 0), ['«', '»']);
  assert.deepEqual(quotationMarks('zh', 0), ['“', '”']);
  assert.deepEqual(quotationMarks('zh-Hant-TW', 0), ['「', '」']);
  assert.deepEqual(quotationMarks('xx', 0), ['“', '”']);
});

/** As CLDR 46.1 has them, read from its files and not from the table of the code. */
const ofCldr: [lang: string, four: string][] = [
  ['es', '“”‘’'],
  ['es-US', '«»“”'],
  ['nl', '‘’‘’'],
  ['hr', '„“‚‘'],
  ['bg', '„“„“'],
  ['pt', '“”‘’'],
  ['pt-PT', '«»“”'],
  ['fr-CH', '«»‹›'],
  ['fr-CA', '«»”“'],
  ['ca', '«»“”'],
  ['is', '„“‚‘'],
  ['hy', '«»«»'],
  ['ur-PK', '”“’‘'],
  ['sr-Latn-RS', '„”’’'],
  ['zh-TW', '「」『』'],
  ['zh-Hans', '“”‘’'],
];
for (const [lang, four] of ofCldr)
  test(`CLDR’s marks of ${lang}`, () =>
    assert.equal([...quotationMarks(lang, 0), ...quotationMarks(lang, 1)].join(''), four));
