import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSite, siteSchema } from '../../../../src/core/files/site-schema.ts';

const least = {
  title: 'Little Readings',
  contributors: 'Friends of the Bench',
  licences: { text: { name: 'CC BY 4.0', url: 'https://example.org/by/' } },
};

test('a site needs a title, contributors and the licence of its texts; the rest is filled in', () => {
  const site = siteSchema.parse(least);
  assert.deepEqual(site.languages, ['en']);
  assert.deepEqual(site.colours, {});
  assert.match(site.tagline, /\S/);
  assert.equal(site.url, undefined);
  for (const key of Object.keys(least))
    assert.equal(siteSchema.safeParse({ ...least, [key]: undefined }).success, false, key);
});

test('the contact is an e-mail address or a web address', () => {
  const accepts = (contact: string): boolean => siteSchema.safeParse({ ...least, contact }).success;
  for (const contact of ['desk@example.org', 'https://example.org/contact'])
    assert.ok(accepts(contact), contact);
  for (const contact of ['mailto:desk@example.org', 'javascript:alert(1)', 'desk', 'a b@c'])
    assert.ok(!accepts(contact), contact);
});

test('the settings of a site without any are valid themselves', () => {
  assert.deepEqual(siteSchema.parse(defaultSite), defaultSite);
});

test('a disputed area names its position, its country and who says so', () => {
  const area = { name: 'The Isle', lat: 63.4, lon: -20.3, country: 'IS', source: 'a treaty' };
  const isValid = (change: object): boolean =>
    siteSchema.safeParse({ ...defaultSite, map: { disputed: [{ ...area, ...change }] } }).success;
  assert.ok(isValid({}));
  for (const key of Object.keys(area)) assert.ok(!isValid({ [key]: undefined }), key);
  assert.ok(!isValid({ country: 'Iceland' }) && !isValid({ country: 'XA' }), 'no such letters');
  assert.ok(!isValid({ lat: 120 }));
  assert.deepEqual(defaultSite.map.disputed, [], 'the engine takes no side');
});
