import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSiteAddress } from '../../../../src/site/addresses/site-address.ts';

test('SITE_URL names the host; a path in it is the base', () => {
  for (const [SITE_URL, origin, base] of [
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/readings', 'https://example.org', '/readings/'],
    ['https://example.org/a/b/', 'https://example.org', '/a/b/'],
    ['http://localhost:8080', 'http://localhost:8080', '/'],
    [' https://example.org ', 'https://example.org', '/'],
  ] as const)
    assert.deepEqual(readSiteAddress({ SITE_URL }), { origin, base }, SITE_URL);
});

test('without a protocol it is https', () => {
  for (const SITE_URL of ['example.org/readings', '//example.org/readings/'])
    assert.deepEqual(readSiteAddress({ SITE_URL }), {
      origin: 'https://example.org',
      base: '/readings/',
    });
  assert.equal(readSiteAddress({ SITE_URL: 'localhost:8080' }).origin, 'https://localhost:8080');
});

test('SITE_BASE is a path, with or without slashes; it may repeat that of SITE_URL', () => {
  for (const SITE_BASE of ['readings', '/readings', '/readings/', 'readings/']) {
    assert.equal(readSiteAddress({ SITE_BASE }).base, '/readings/');
    assert.deepEqual(readSiteAddress({ SITE_URL: 'https://example.org/readings/', SITE_BASE }), {
      origin: 'https://example.org',
      base: '/readings/',
    });
  }
  for (const SITE_BASE of ['', '/'])
    assert.equal(
      readSiteAddress({ SITE_URL: 'https://example.org/readings', SITE_BASE }).base,
      '/readings/',
    );
});

test('SITE_URL wins over the settings, and an empty one does not', () => {
  const stated = 'https://example.org/readings/';
  assert.deepEqual(readSiteAddress({ SITE_URL: 'https://other.example' }, stated), {
    origin: 'https://other.example',
    base: '/',
  });
  for (const SITE_URL of ['', ' ', undefined])
    assert.deepEqual(readSiteAddress({ SITE_URL }, stated), {
      origin: 'https://example.org',
      base: '/readings/',
    });
  assert.equal(readSiteAddress({ SITE_BASE: '/here/' }, stated).base, '/here/');
});

test('without any there is no address', () => {
  assert.deepEqual(readSiteAddress({}), { origin: undefined, base: '/' });
});

test('what cannot be used is explained', () => {
  for (const SITE_URL of [
    'ftp://example.org',
    'https://',
    'https://exa mple.org',
    'a.org/?b',
    'a.org/#b',
  ]) {
    const { origin, problem } = readSiteAddress({ SITE_URL });
    assert.equal(origin, undefined);
    assert.equal(
      problem,
      `SITE_URL is \`${SITE_URL}\`, expected an address such as \`https://example.org\` or \`https://example.org/readings/\`.`,
    );
  }
  assert.equal(
    readSiteAddress({}, 'https://example.org/?a').problem,
    '`url` in content/site.yaml is `https://example.org/?a`, expected an address such as `https://example.org` or `https://example.org/readings/`.',
  );
  assert.equal(
    readSiteAddress({ SITE_URL: 'https://example.org/a', SITE_BASE: '/b/' }).problem,
    'SITE_URL has the path `/a/`, and SITE_BASE is `/b/`. Set the path in one of the two.',
  );
});
