import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { engineRoot, program, siteRoot } from '../../../src/disk/roots.ts';

test('the folder of the engine has its pages, public files and examples of rules', () => {
  for (const name of ['package.json', 'src/pages', 'public', 'docs/rules'])
    assert.ok(existsSync(join(engineRoot, name)), name);
});

test('the folder of the site is the one in which the command was started', () => {
  assert.equal(siteRoot, process.cwd());
});

test('a program of the engine has the ending that Node.js runs there', () => {
  assert.equal(program('cli/commands/check'), join(engineRoot, 'src/cli/commands/check.ts'));
});
