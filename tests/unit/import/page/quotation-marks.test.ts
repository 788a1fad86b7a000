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
