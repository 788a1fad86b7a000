import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportSite } from '../../../../src/site/machines/export-site.ts';

test('exports lead to whole addresses of the site', () => {
  const { absolute, note } = exportSite(new URL('https://reading.test/'));
  assert.equal(absolute(note('bench', 'a-note')), 'https://reading.test/cases/bench/#a-note');
  assert.equal(absolute('https://other.test/'), 'https://other.test/');
});

test('a site without an address leads to other sites only', () => {
  const { absolute, note } = exportSite(undefined);
  assert.equal(absolute(note('bench', 'a-note')), undefined);
  assert.equal(absolute('https://other.test/'), 'https://other.test/');
});
