import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { date, dateOrUnknown, language, words } from '../../../../src/core/files/fields.ts';

const fields = {
  words: {
    schema: words('a name'),
    valid: ['a', ' a '],
    invalid: ['', '  ', 1, undefined],
  },
  language: {
    schema: language,
    valid: ['en', 'uk', 'zh-Hant', 'pt-BR'],
    invalid: ['', 'english language', 'e', 'en_GB', 1],
  },
  date: {
    schema: date,
    valid: ['2025-12-02', '2024-02-29', '0001-01-01'],
    invalid: ['2025-12', '2025-13-01', '2025-02-29', '2025-04-31', '2025-12-2', 'unknown', ''],
  },
  dateOrUnknown: {
    schema: dateOrUnknown,
    valid: ['2025-12-02', 'unknown', '1871-08', '1871', 1871, '1871~', '1871/1872', '199X'],
    invalid: ['Unknown', '2025-02-30', '', 'August 1871', 187, 18.5, '1871-13'],
  },
};

for (const [name, { schema, valid, invalid }] of Object.entries(fields))
  suite(name, () => {
    for (const value of valid)
      test(`valid: ${JSON.stringify(value)}`, () => assert.ok(schema.safeParse(value).success));
    for (const value of invalid)
      test(`invalid: ${JSON.stringify(value)}`, () => assert.ok(!schema.safeParse(value).success));
  });

test('fields: words lose the white space around them, and describe what they are', () => {
  assert.equal(words('a name').parse(' a b '), 'a b');
  assert.equal(words('a name').description, 'a name');
});
