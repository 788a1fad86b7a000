import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base, withSlashes } from '../../../../src/site/addresses/base.ts';

test('outside a build the site is at the root of its host', () => assert.equal(base, '/'));

const paths: [given: string, path: string][] = [
  ['', '/'],
  ['/', '/'],
  ['readings', '/readings/'],
  ['/readings', '/readings/'],
  ['/towns/readings/', '/towns/readings/'],
  ['//readings//', '/readings/'],
];
for (const [given, path] of paths)
  test(`a site at '${given}' has the path ${path}`, () => assert.equal(withSlashes(given), path));
