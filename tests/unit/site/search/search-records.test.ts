import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchRecords } from '../../../../src/site/search/search-records.ts';
import { build, contentFiles, inCase, mistyped } from '../../support/content.ts';

const of = (overrides: Record<string, string>) =>
  searchRecords(build(contentFiles(overrides)).library).filter(
    ({ kind, url }) => kind === 'note' || url.includes('voices'),
  );

test('notes and voices in another language than the site’s say so in the search', () => {
  const [note, ...others] = of({
    ...mistyped(inCase('commentary.md'), ['lang: en', 'lang: uk']),
    ...mistyped(inCase('voices.md'), ['lang: en', 'lang: de']),
  });
  assert.deepEqual([note?.kind, note?.lang, note?.contentLang], ['note', 'uk', 'uk']);
  const voice = others.find(({ kind }) => kind === 'view');
  assert.deepEqual([voice?.lang, voice?.contentLang], [undefined, 'de']);
});

test('those in the language of the site do not', () =>
  assert.ok(
    of({}).every(({ lang, contentLang }) => lang === undefined && contentLang === undefined),
  ));
