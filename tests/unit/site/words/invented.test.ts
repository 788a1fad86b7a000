import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../../src/site/words/say.ts';
import { sayInvented } from '../../../../src/site/words/invented.ts';

test('a text about an invented article begins with the line that says so, another does not', () => {
  assert.equal(sayInvented({ invented: true }, 'A bench.'), `${say('shell.invented')} A bench.`);
  assert.equal(sayInvented({ invented: false }, 'A bench.'), 'A bench.');
});
