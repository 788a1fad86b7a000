import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../../src/site/html/describe.ts';

test('descriptions are cut at a sentence, or else at a word', () => {
  const sentence = `${'word '.repeat(19)}end.`;
  assert.equal(describe(`${sentence} ${'more '.repeat(30)}`), sentence);
  assert.equal(describe(`It's short.`), 'It’s short.');
  const cut = describe('sevenths '.repeat(30));
  assert.ok(cut.length <= 160 && cut.length > 140);
  assert.match(cut, /sevenths…$/);
});
