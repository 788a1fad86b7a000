import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../../../src/core/messages/report.ts';
import { ruleGroups, ruleTitles } from '../../../../src/core/messages/titles.ts';
import { projectRoot } from '../../support/fixtures.ts';

test('docs/format.md lists every rule by its name, in order, and says which are warnings', () => {
  const text = readFileSync(join(projectRoot, 'docs', 'format.md'), 'utf8');
  const section = text.slice(text.indexOf('## 8. Mistakes'), text.indexOf('## 9.'));
  const rows = Array.from(
    section.matchAll(/^\| ([^|]+) \| `([\w-]+)`( \(warning\))? \| ([^|]+) \|$/gm),
    (match) => ({
      title: match[1],
      id: match[2],
      severity: match[3] ? 'warning' : 'error',
    }),
  );
  const table = Object.entries(ruleTitles).map(([id, title]) => ({
    title,
    id,
    severity: rules[id as keyof typeof rules].severity,
  }));
  assert.deepEqual(rows, table);
});

test('every rule has a name and is in one group', () => {
  const ids = Object.keys(rules).sort();
  assert.deepEqual(Object.keys(ruleTitles).sort(), ids);
  assert.deepEqual(ruleGroups.flatMap((group) => group.rules).sort(), ids);
});
