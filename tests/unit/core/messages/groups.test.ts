import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleGroups, ruleTitle } from '../../../../src/core/messages/groups.ts';
import { rules } from '../../../../src/core/messages/report.ts';
import { groups } from '../../../../src/core/messages/rule.ts';

test('each rule is in one group, and no group is empty', () => {
  assert.deepEqual(
    ruleGroups.flatMap((group) => group.rules).toSorted(),
    Object.keys(rules).toSorted(),
  );
  assert.deepEqual(
    ruleGroups.map(({ title }) => title),
    [...groups],
  );
  for (const group of ruleGroups) assert.ok(group.rules.length > 0, group.title);
});

test('the title of a rule is a heading', () => {
  for (const id of Object.keys(rules) as (keyof typeof rules)[])
    assert.equal(ruleTitle(id).toLowerCase(), rules[id].title.toLowerCase());
  assert.match(ruleTitle('link-unknown'), /^[A-Z]/);
});
