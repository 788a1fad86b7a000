import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What a site says of itself is in `content/site.yaml`; these files may spell it out. */
const allowed: Readonly<Record<string, string>> = {
  'src/core/files/site-schema.ts': 'the settings of a site that has none, and their examples',
  'src/cli/commands/new/site-files.ts': 'the name of the tool',
  'src/core/messages/reporters/sarif.ts': 'the name of the tool',
  'src/site/addresses/address.ts': 'the address of a site that has none',
};

/** Names and licences of a site, as they were once spelled out in thirty places. */
const literal = /Second Reading\b|creativecommons\.org|\bCC BY\b|second-reading\.example/;

test('no file of the engine spells out the name or the licence of a site', () => {
  const files = globSync('src/**/*.{ts,mjs,js,astro}').map((path) => path.replaceAll('\\', '/'));
  assert.ok(files.length > 100);
  const found = files.filter((file) => literal.test(readFileSync(file, 'utf8')));
  assert.deepEqual(
    found.filter((file) => !(file in allowed)),
    [],
  );
});
