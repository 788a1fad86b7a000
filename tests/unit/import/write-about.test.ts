import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeAbout } from '../../../src/import/write-about.ts';

const text = { headline: 'Bench', paragraphs: ['Gone.'] };
const from = { received: '2026-05-04', encoding: 'utf-8', sha256: 'ab12', isHtml: false };

test('what is not known is said to be unknown', () => {
  const about = writeAbout(text, from);
  assert.match(about, /^- Publisher: unknown$/m);
  assert.match(about, /^- Date of publication: unknown$/m);
  assert.match(about, /^- Address: unknown$/m);
  assert.match(about, /`ab12`/);
});

test('what is known is said, an address as a link', () => {
  const about = writeAbout(
    { ...text, publisher: 'Echo', published: '2026-05', url: 'https://echo.test/a' },
    from,
  );
  assert.match(about, /^- Date of publication: 2026-05$/m);
  assert.match(about, /^- Address: <https:\/\/echo\.test\/a>$/m);
  assert.doesNotMatch(about, /unknown/);
});

const kept: [of: string, changes: Partial<typeof from>, said: RegExp][] = [
  ['text in UTF-8', {}, /as a text file\. It is kept as it was received, byte for byte\./],
  ['text in another encoding', { encoding: 'koi8-u' }, /encoding koi8-u and is kept in UTF-8/],
  ['a web page', { isHtml: true }, /as a web page\..* The page itself is not kept here\./],
];
for (const [of, changes, said] of kept)
  test(`what was kept of ${of} is said`, () =>
    assert.match(writeAbout(text, { ...from, ...changes }), said));
