import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from '../../../../src/core/text/shorten.ts';

test('a text that fits is one line, and otherwise whole', () => {
  assert.equal(shorten(' one\n  two\tthree ', 13), 'one two three');
});

test('a longer text is cut so that it fits with its dots', () => {
  assert.equal(shorten('one two three', 12), 'one two thr…');
});

test('a letter outside the basic plane counts once and is not cut in two', () => {
  assert.equal(shorten('𝒜𝒷𝒸𝒹', 4), '𝒜𝒷𝒸𝒹');
  assert.equal(shorten('𝒜𝒷𝒸𝒹', 3), '𝒜𝒷…');
});
