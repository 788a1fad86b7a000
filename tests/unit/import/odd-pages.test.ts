import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCase } from '../../../src/import/new-case.ts';
import { contentFile, contentFiles, messagesOf, sha256 } from '../support/content.ts';
import { article, page } from './support/page.ts';

for (const { what, address } of [
  {
    what: 'cannot end the link that it is in',
    address: 'https://example.org/a> [b](vbscript:msgbox(1))',
  },
  { what: 'is not read as a citation', address: 'https://example.org/[@minutes]' },
]) {
  test(`an address that a page gives for itself ${what}`, () => {
    const bytes = new TextEncoder().encode(
      page(article, `<link rel="canonical" href="${address}">`),
    );
    const made = newCase({ name: 'a.html', bytes, today: '2026-11-26' }, sha256);
    assert.ok(!('problem' in made));
    const added = Object.entries(made.files).map(([name, file]) =>
      contentFile(`content/cases/${made.id}/${name}`, file),
    );
    const messages = messagesOf([...contentFiles(), ...added]);
    assert.deepEqual(messages.filter(({ fatal }) => fatal).map(String), []);
  });
}

test('a page with too many elements inside each other is refused at once', () => {
  const deep = page(`<article>${'<div>'.repeat(2000)}<p>words</p>`);
  const made = newCase(
    { name: 'a.html', bytes: new TextEncoder().encode(deep), today: '2026-11-26' },
    sha256,
  );
  assert.ok('problem' in made);
  assert.match(made.problem, /^The page has more than 150 elements inside each other/);
});

test('what a page says of itself becomes front matter', () => {
  const head =
    '<link rel="canonical" href="https://example.org/bench"><meta property="og:site_name" content="Wexcombe Echo"><meta property="article:published_time" content="2026-05-04T08:00:00Z">';
  const made = newCase(
    { name: 'a.html', bytes: new TextEncoder().encode(page(article, head)), today: '2026-11-25' },
    sha256,
  );
  assert.ok(!('problem' in made));
  const { publisher, published, url } = made.text;
  assert.deepEqual(
    { publisher, published, url },
    { publisher: 'Wexcombe Echo', published: '2026-05-04', url: 'https://example.org/bench' },
  );
  assert.match(String(made.files['article.md']), /^received: 2026-11-25$/m);
});
