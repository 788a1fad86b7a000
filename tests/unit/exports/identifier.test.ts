import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifier } from '../../../src/exports/identifier.ts';

test('what XML does not take in an id is written as a number, so two slugs never become one', () => {
  assert.equal(identifier('bench', 'quiz', 'one'), 'sr.bench.quiz.one');
  assert.equal(identifier('a.b'), 'sr.a_2e_b');
  assert.equal(identifier('🪑'), 'sr._1fa91_');
  assert.notEqual(identifier('a', 'b'), identifier('a.b'));
});

test('an id of 96 characters is whole; a longer one ends in its hash and keeps to 96', () => {
  const fits = 'x'.repeat(96 - 'sr.'.length);
  assert.equal(identifier(fits), `sr.${fits}`);
  const long = identifier(`${fits}y`);
  assert.equal(long.length, 96);
  assert.match(long, /^sr\.x{84}\.[0-9a-f]{8}$/);
  assert.notEqual(long, identifier(`${fits}z`));
});
