import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOfPage } from '../../../../src/site/library/case-of-page.ts';
import { bench, library } from '../../support/bench.ts';

const site = { ...library, cases: [bench, { ...bench, id: 'лавка' }] };
const pages: [path: string, caseId: string | undefined][] = [
  ['/cases/bench/', 'bench'],
  ['/cases/bench/teach/key/', 'bench'],
  ['/cases/%D0%BB%D0%B0%D0%B2%D0%BA%D0%B0/read/', 'лавка'],
  ['/cases/', undefined],
  ['/cases/bench-two/', undefined],
  ['/teach/', undefined],
  ['/', undefined],
];
for (const [path, caseId] of pages)
  test(`${path} belongs to ${caseId ?? 'no case'}`, () =>
    assert.equal(caseOfPage(site, path)?.id, caseId));
