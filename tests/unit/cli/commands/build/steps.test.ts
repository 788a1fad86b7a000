import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { astro, buildSteps } from '../../../../../src/cli/commands/build/steps.ts';
import { program } from '../../../../../src/disk/roots.ts';

const root = mkdtempSync(join(tmpdir(), 'second-reading-steps-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('every step of a build runs a program that is there', () => {
  for (const { name, args } of buildSteps('out', { offline: true, pdfs: true }, root)) {
    assert.ok(isAbsolute(args[0] ?? ''), name);
    assert.ok(existsSync(args[0] ?? ''), name);
  }
});

test('a site without a configuration of Astro is built with that of the engine', () => {
  const [, command, option, config = ''] = astro('build', root);
  assert.deepEqual([command, option], ['build', '--config']);
  assert.equal(resolve(root, config), program('astro/config'));
});

test('a site with a configuration of its own is built with that', () => {
  writeFileSync(join(root, 'astro.config.mjs'), 'export default {};\n');
  assert.deepEqual(astro('dev', root).slice(1), ['dev']);
});
