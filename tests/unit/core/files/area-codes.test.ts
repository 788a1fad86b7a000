import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  areaCode,
  codesOfCountry,
  countryNumber,
  isAreaCode,
} from '../../../../src/core/files/area-codes.ts';

test('a code of ISO 3166-2 is known, and one that no area has is not', () => {
  for (const code of ['BE-BRU', 'FR-75C', 'IS-8', 'GB-WIL']) assert.ok(isAreaCode(code), code);
  for (const code of ['BE-XXX', 'be-bru', 'BE', 'BEL-BRU', 'FR-', 'WW-1'])
    assert.ok(!isAreaCode(code), code);
});

test('codes that ISO 3166-1 leaves to its users are free to use', () => {
  for (const code of ['AA-1', 'QM-1', 'QZ-1', 'XA-1', 'XZ-ABC', 'ZZ-9'])
    assert.ok(isAreaCode(code), code);
  for (const code of ['AB-1', 'QL-1', 'ZY-1']) assert.ok(!isAreaCode(code), code);
});

test('a code has the form of ISO 3166-2', () => {
  for (const code of ['BE-BRU', 'XA-1', 'FR-75C']) assert.match(code, areaCode);
  for (const code of ['BE-', 'B-1', 'BE-BRUX', 'BE-bru', 'BE-BRU '])
    assert.doesNotMatch(code, areaCode);
});

test('the codes of a country are its own', () => {
  assert.deepEqual(codesOfCountry('BE').toSorted().slice(0, 2), ['BE-BRU', 'BE-VAN']);
  assert.deepEqual(codesOfCountry('XA'), []);
});

test('a country has a number', () => {
  assert.equal(countryNumber('BE'), '056');
  assert.equal(countryNumber('XA'), undefined);
  assert.equal(countryNumber('be'), undefined);
});
