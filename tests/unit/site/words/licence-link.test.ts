import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../../src/site/html/html.ts';
import { codeLicenceLink, textLicenceLink } from '../../../../src/site/words/licence-link.ts';
import { codeLicence, textLicence } from '../../../../src/site/words/site.ts';

test('the licence of the texts is linked by its name, so that programs find it', () => {
  assert.deepEqual(textLicenceLink.properties['rel'], ['license', 'external', 'noopener']);
  assert.equal(textLicenceLink.properties['href'], textLicence.url);
  assert.ok(html(textLicenceLink).endsWith(`>${textLicence.name}</a>`));
});

test('the licence of the code is no licence of the page', () =>
  assert.deepEqual(codeLicenceLink?.properties['rel'], codeLicence && ['external', 'noopener']));
