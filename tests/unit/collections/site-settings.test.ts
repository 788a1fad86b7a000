import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteSettings } from '../../../src/collections/site-settings.ts';
import { defaultSite } from '../../../src/core/files/site-schema.ts';
import { validContent } from '../support/content.ts';

test('the settings are those on disk; without any, or with wrong ones, the default ones', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-settings-'));
  t.after(() => rmSync(root, { recursive: true }));
  assert.equal(siteSettings(root), defaultSite);
  mkdirSync(join(root, 'content'));
  const write = (text: string) => writeFileSync(join(root, 'content', 'site.yaml'), text);
  write(`\ufeff${validContent['content/site.yaml']}`);
  assert.equal(siteSettings(root).title, 'Little Readings');
  write('title: Twice: read\n');
  assert.equal(siteSettings(root), defaultSite);
});
