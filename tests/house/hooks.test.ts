import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { projectRoot } from '../unit/support/fixtures.ts';

test('a hook for each test is inside a suite: all files share one process, and it would run for each of their tests', () => {
  const files = globSync('tests/**/*.test.ts', { cwd: projectRoot });
  assert.ok(files.length > 300);
  const found = files.filter((file) =>
    /^(?:before|after)Each\(/m.test(readFileSync(join(projectRoot, file), 'utf8')),
  );
  assert.deepEqual(found, []);
});
