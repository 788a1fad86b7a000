import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import {
  addRuleAddresses,
  ruleAddress,
  siteAddress,
} from '../../../../src/site/addresses/address.ts';

const host = { SITE_URL: 'https://reading.test' };

test('the address of the environment is that of the site', () =>
  assert.equal(siteAddress(host).origin, 'https://reading.test'));

test('the page of a rule is below the path of the site on its host', () => {
  assert.equal(
    ruleAddress('link-unknown', host),
    'https://reading.test/contribute/rules/link-unknown/',
  );
  assert.equal(
    ruleAddress('link-unknown', { SITE_URL: 'https://reading.test/town/' }),
    'https://reading.test/town/contribute/rules/link-unknown/',
  );
});

test('a message of the check gets the page of its rule; one of another program stays', () => {
  const file = new VFile({ path: 'a.md' });
  const ours = file.message('Unknown link');
  ours.ruleId = 'link-unknown';
  const other = file.message('Odd');
  other.ruleId = 'no-such-rule';
  const bare = file.message('Bare');
  addRuleAddresses([file], host);
  assert.equal(ours.url, 'https://reading.test/contribute/rules/link-unknown/');
  assert.equal(other.url, undefined);
  assert.equal(bare.url, undefined);
});
