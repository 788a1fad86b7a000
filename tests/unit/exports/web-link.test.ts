import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeWebLink } from '../../../src/exports/web-link.ts';
import { all, readXml } from './support/read-xml.ts';

test('a web link of a cartridge holds its title and its address, unharmed by either', () => {
  const link = readXml(writeWebLink('Read & look <again>', 'https://a.test/?b=1&c="2"'));
  assert.equal(link.name, 'webLink');
  assert.equal(link.attributes['xmlns'], 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1');
  assert.equal(all(link, 'title')[0]?.text, 'Read & look <again>');
  assert.deepEqual(all(link, 'url')[0]?.attributes, {
    href: 'https://a.test/?b=1&c="2"',
    target: '_blank',
  });
});
