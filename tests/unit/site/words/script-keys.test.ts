import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scriptKeys } from '../../../../src/site/words/script-keys.ts';
import { english } from '../../support/words.ts';

const scripts = [...globSync('src/client/*.ts'), 'src/site/teach/assignment/text.ts'].map((path) =>
  readFileSync(path, 'utf8'),
);

test('each message that a page holds for a script is said by one', () => {
  for (const key of Object.values(scriptKeys).flat())
    assert.ok(
      scripts.some((script) => script.includes(`'${key}'`)),
      key,
    );
});

test('each of them can be filled in without a parser', () => {
  for (const key of Object.values(scriptKeys).flat()) assert.ok(english.forScript(key), key);
});
