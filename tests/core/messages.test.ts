import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rules } from '../../src/core/messages.ts';
import { contentFiles, messagesOf } from './support/content.ts';
import { readFixtures } from './support/fixtures.ts';

const fixtures = readFixtures();

test('the content that the fixtures are put into is valid', () => {
  assert.deepEqual(messagesOf(contentFiles()).map(String), []);
});

test('every rule has a fixture', () => {
  const shown = new Set(fixtures.flatMap(({ name, messages }) => messages.map(({ ruleId }) => (name === ruleId ? ruleId : ''))));
  const missing = Object.keys(rules).filter((rule) => !shown.has(rule));
  assert.deepEqual(missing, [], 'add a folder with case.json, not-ok.* and ok.* to tests/fixtures');
});

test('every fixture belongs to a rule', () => {
  const strange = fixtures.filter(({ rule }) => !(rule in rules)).map(({ name }) => name);
  assert.deepEqual(strange, []);
});

for (const { name, path, mendedPath = path, messages: expected, notOk, ok } of fixtures) {
  suite(name, () => {
    if (expected.length > 0) {
      test('the mistake is reported at its place', () => {
        const found = messagesOf(contentFiles({ [path]: notOk }));
        assert.deepEqual(
          found.map(({ file, line, column, ruleId, fatal }) => ({ file, line, column, ruleId, fatal })),
          expected.map(({ file = path, line, column, ruleId, severity }) => ({
            file,
            line,
            column,
            ruleId,
            fatal: severity === 'error',
          })),
          found.join('\n'),
        );
        for (const [index, { reason, advice }] of expected.entries()) {
          assert.ok(found[index]?.reason.includes(reason), `${found[index]?.reason}\n… says not: ${reason}`);
          assert.ok(found[index]?.note?.includes(advice), `${found[index]?.note}\n… says not: ${advice}`);
        }
      });
    }
    test('the mended file is fine', () => {
      assert.deepEqual(messagesOf(contentFiles({ [mendedPath]: ok })).map(String), []);
    });
  });
}

test('every message has its rule, its source, a reason on one line and an advice', () => {
  for (const { path, notOk, name, messages: expected } of fixtures) {
    if (expected.length === 0) continue;
    for (const message of messagesOf(contentFiles({ [path]: notOk }))) {
      assert.equal(message.source, 'second-reading', name);
      assert.doesNotMatch(message.reason, /\n|undefined|\[object/, name);
      assert.match(message.note ?? '', /\S/, name);
      assert.doesNotMatch(message.note ?? '', /undefined|\[object/, name);
    }
  }
});
