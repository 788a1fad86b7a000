import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../support/bundler.ts';

const { examplesOf, ruleIds } = await import('../../../../src/site/rules/examples.ts');

test('each rule has an example with its message, the plain one first', () => {
  for (const rule of ruleIds) {
    const [plain, ...variants] = examplesOf(rule);
    assert.ok(plain && plain.name === rule, rule);
    assert.ok(
      plain.messages.some(({ ruleId }) => ruleId === rule),
      rule,
    );
    for (const { name } of variants) assert.ok(name.startsWith(`${rule}.`), name);
  }
});

test('further ways to make a mistake are examples of its rule', () =>
  assert.ok(ruleIds.some((rule) => examplesOf(rule).length > 1)));
