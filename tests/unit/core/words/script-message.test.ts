import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@formatjs/icu-messageformat-parser';
import { scriptMessage } from '../../../../src/core/words/script-message.ts';

test('a plain message stays as it is', () => {
  assert.equal(scriptMessage(parse('{a} of {b, number}')), '{a} of {b}');
});

test('a plural gives a whole text for each of its forms, two plurals one for each pair', () => {
  assert.deepEqual(scriptMessage(parse('Show {n, plural, =0 {nothing} other {# of {all}}}.')), {
    by: 'n',
    forms: { '=0': 'Show nothing.', other: 'Show {n} of {all}.' },
  });
  assert.deepEqual(scriptMessage(parse('{a, plural, other {#}} {b, plural, one {x} other {#}}')), {
    by: 'a',
    forms: { other: { by: 'b', forms: { one: '{a} x', other: '{a} {b}' } } },
  });
});

test('a message with a tag is not one for scripts', () => {
  assert.throws(() => scriptMessage(parse('<b>all</b>')), /plain placeholders/);
});
