import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf } from '../../../../src/site/addresses/host.ts';

test('a host is shown without its www', () => {
  assert.equal(hostOf('https://www.example.org/a/b?c'), 'example.org');
  assert.equal(hostOf('http://awww.example.org/'), 'awww.example.org');
});
