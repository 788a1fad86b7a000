import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { placeholders, reportPlaceholders } from '../../../../src/core/case/placeholders.ts';

const read = (text: string) => {
  const file = new VFile(text);
  reportPlaceholders(file);
  return file.messages.map(({ ruleId, line, fatal }) => `${line} ${ruleId} ${fatal}`);
};

test('each placeholder is a warning at its line, also if an editor has wrapped it', () => {
  assert.deepEqual(read(`a\n\n${placeholders.summary.words}\n`), ['3 placeholder-left false']);
  assert.deepEqual(read('Nothing is known yet about\nthe rights  in this text. Ask.'), [
    '1 placeholder-left false',
  ]);
  assert.deepEqual(read('Nothing is known about its author.'), []);
});
