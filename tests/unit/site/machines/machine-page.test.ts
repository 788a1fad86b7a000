import assert from 'node:assert/strict';
import { test } from 'node:test';
import { library } from '../../support/bench.ts';
import { siteUrl } from '../../support/bundler.ts';

const { absolute, hasAddress, machinePage } =
  await import('../../../../src/site/machines/machine-page.ts');

test('a path becomes a whole address on a site that has one', () => {
  assert.equal(hasAddress, true);
  assert.equal(absolute('/cases/bench/'), `${siteUrl}/cases/bench/`);
});

test('a page has the words of its card beside the card', () => {
  const { card, alt, data } = machinePage(library, '/cases/bench/', 'Bench');
  assert.equal(card, 'case-bench');
  assert.match(alt ?? '', /^The headline ‘Council Removes Beloved Bench/);
  assert.equal(data[1]?.['@id'], `${siteUrl}/cases/bench/`);
});
