import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ownFiles } from '../../../src/astro/own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-files-'));
const [site, engine, out] = ['site', 'engine', 'out'].map((name) => join(folder, name));
assert.ok(site && engine && out);
mkdirSync(join(site, 'public', 'plans'), { recursive: true });
mkdirSync(out);
writeFileSync(join(site, 'public', 'plans', 'mill.svg'), '<svg/>');
writeFileSync(join(site, 'public', 'favicon.svg'), 'own');
writeFileSync(join(out, 'favicon.svg'), 'of the engine');
after(() => rmSync(folder, { recursive: true }));

test('the pictures of a site are copied into it, over files of the engine', () => {
  const { copy, serve } = ownFiles(site, engine);
  copy(out);
  assert.equal(readFileSync(join(out, 'plans', 'mill.svg'), 'utf8'), '<svg/>');
  assert.equal(readFileSync(join(out, 'favicon.svg'), 'utf8'), 'own');
  assert.ok(serve);
});

test('nothing is copied or served of a site without pictures, and none twice in the engine’s folder', () => {
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  for (const { copy, serve } of [ownFiles(engine, site), ownFiles(`${site}/`, site)]) {
    copy(elsewhere);
    assert.equal(serve, undefined);
  }
  assert.ok(!existsSync(join(elsewhere, 'plans')));
});
