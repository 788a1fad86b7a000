import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../../../src/core/messages/report.ts';
import { ruleGroups, ruleTitle } from '../../../../src/core/messages/groups.ts';
import { projectRoot } from '../../support/fixtures.ts';

test('docs/format.md lists every rule by its title, and says which are warnings', () => {
  const text = readFileSync(join(projectRoot, 'docs', 'format.md'), 'utf8');
  const section = text.slice(text.indexOf('## 8. Mistakes'), text.indexOf('## 9.'));
  const rows = Array.from(
    section.matchAll(/^\| ([^|]+) \| `([\w-]+)`( \(warning\))? \| ([^|]+) \|$/gm),
    (match) => [match[2], match[1], match[3] ? 'warning' : 'error'],
  );
  const declared = Object.entries(rules).map(([id, { title, severity }]) => [id, title, severity]);
  assert.deepEqual(rows.sort(), declared.sort());
});

test('every rule is in one group, and no group is empty', () => {
  assert.deepEqual(ruleGroups.flatMap((group) => group.rules).sort(), Object.keys(rules).sort());
  for (const group of ruleGroups) assert.ok(group.rules.length > 0, group.title);
});

test('a title is a heading', () => {
  assert.equal(ruleTitle('quote-not-found'), 'Quote not found');
});
