import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInstalled } from '../../../../src/cli/commands/installed.mjs';

const root = mkdtempSync(join(tmpdir(), 'installed-'));
after(() => rmSync(root, { recursive: true, force: true }));

const one = { version: '1.0.0', integrity: 'sha512-a' };
const native = { version: '3.0.0', integrity: 'sha512-n', optional: true };

/** Writes the lockfile, and the list that npm leaves in `node_modules/`. */
function write(wanted: object, found: object | string): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  const list = typeof found === 'string' ? found : JSON.stringify({ packages: found });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), list);
}

const wanted = { '': { name: 'project' }, 'node_modules/one': one, 'node_modules/native': native };

test('nothing is installed without `node_modules/`', () => {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  assert.equal(isInstalled(root), false);
});

test('what `npm ci` installed counts, with optional packages or without', () => {
  write(wanted, { 'node_modules/one': one, 'node_modules/native': native });
  assert.equal(isInstalled(root), true);
  write(wanted, { 'node_modules/one': one });
  assert.equal(isInstalled(root), true);
});

test('a missing, older or different package does not', () => {
  write(wanted, {});
  assert.equal(isInstalled(root), false);
  write(wanted, { 'node_modules/one': { ...one, version: '0.9.0' } });
  assert.equal(isInstalled(root), false);
  write(wanted, { 'node_modules/one': { ...one, integrity: 'sha512-b' } });
  assert.equal(isInstalled(root), false);
});

test('nor does a list that cannot be read', () => {
  write(wanted, '{ "packages":');
  assert.equal(isInstalled(root), false);
});
