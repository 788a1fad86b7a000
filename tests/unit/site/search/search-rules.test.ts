import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../../../src/core/messages/report.ts';
import { ruleRecords } from '../../../../src/site/search/search-rules.ts';

test('every rule of the check has one record, found by its title and by its id', () => {
  const records = ruleRecords();
  assert.deepEqual(
    records.flatMap(({ names }) => names.map(({ name }) => name)).toSorted(),
    Object.keys(rules).toSorted(),
  );
  const found = records.find(({ url }) => url === '/contribute/rules/quote-not-found/');
  assert.equal(found?.title.toLowerCase(), 'quote not found');
  assert.equal(found?.kind, 'rule');
});
