import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visible } from '../../../../src/site/social/visible.ts';

test('a picture shows no characters that cannot be seen', () => {
  assert.equal(visible('\ufeff'), '');
  assert.equal(visible('a\u202eb\u2066c\u200bd\u0000e\u00adf'), 'abcdef');
  assert.equal(visible('one\u2028two\tthree'), 'one two three');
});

test('joiners stay between letters, which take their shape from them, and nowhere else', () => {
  assert.equal(visible('می\u200cخواهم'), 'می\u200cخواهم');
  assert.equal(visible('\u200da \u200d b\u200c'), 'a  b');
});
