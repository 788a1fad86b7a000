import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, files, read, tree } from './support/dist.ts';

/** The directives of a policy, by name. */
const directives = (policy: string): Map<string, string> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  );

test('the policy in the header takes nothing away that the policy of a page allows', () => {
  const header = /Content-Security-Policy: (.+)/.exec(read('_headers'))?.[1];
  assert.ok(header, 'the headers are published with the site');
  const inHeader = directives(header);
  // Hashes are known to the pages alone: a header that limits these would block what they allow.
  for (const name of [
    'default-src',
    'script-src',
    'style-src',
    'img-src',
    'font-src',
    'connect-src',
  ])
    assert.equal(inHeader.get(name), undefined, name);
  assert.equal(inHeader.get('frame-ancestors'), "'self'");
  let seen = 0;
  // The files that hold a whole case have a stricter policy of their own.
  for (const page of files('.html').filter((name) => !name.includes('/downloads/')))
    for (const { properties } of elements(tree(page), ({ tagName }) => tagName === 'meta')) {
      if (String(properties['httpEquiv']).toLowerCase() !== 'content-security-policy') continue;
      seen += 1;
      const inPage = directives(String(properties['content']));
      for (const name of ['base-uri', 'form-action', 'object-src'])
        assert.equal(inPage.get(name), inHeader.get(name), `${page}: ${name}`);
    }
  assert.ok(seen > 0, 'pages have a policy');
});
