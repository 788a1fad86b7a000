import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayStore } from '../../../src/client/may-store.ts';

const all = { isProduction: true, isSecure: true, hasServiceWorkers: true, savesData: undefined };

test('the site is stored if the browser allows it', () => {
  assert.equal(mayStore(all), true);
  assert.equal(mayStore({ ...all, savesData: false }), true);
});

for (const [name, condition] of [
  ['while editing', { isProduction: false }],
  ['without https', { isSecure: false }],
  ['without service workers', { hasServiceWorkers: false }],
  ['for readers who save data', { savesData: true }],
] as const)
  test(`it is not stored ${name}`, () => assert.equal(mayStore({ ...all, ...condition }), false));
