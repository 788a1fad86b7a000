import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SearchNames } from '../../src/site/search/search-names.ts';
import type { SearchRecord } from '../../src/site/search/record.ts';
import { cases } from './support/machine-data.ts';
import {
  dist,
  elements,
  files,
  read,
  siteFolder,
  sourceSentences,
  text,
  tree,
} from './support/dist.ts';

const records: SearchRecord[] = JSON.parse(read('search/records.json'));
const of = (kind: string): SearchRecord[] => records.filter((record) => record.kind === kind);
const markdownIn = (folder: string): number =>
  readdirSync(join(siteFolder, 'content', folder), { recursive: true }).filter((name) =>
    String(name).endsWith('.md'),
  ).length;

test('every address in the records leads to a page, and to an element of it', () => {
  const broken = records.filter(({ url }) => {
    const { pathname, hash } = new URL(url, 'https://site.test');
    const file = `${decodeURIComponent(pathname).slice(1)}index.html`;
    if (!existsSync(join(dist, file))) return true;
    const id = decodeURIComponent(hash.slice(1));
    return (
      id !== '' && elements(tree(file), (element) => element.properties['id'] === id).length !== 1
    );
  });
  assert.deepEqual(
    broken.map(({ url }) => url),
    [],
  );
});

test('no two records have one address and one title', () => {
  const keys = records.map(({ url, title }) => `${url} ${title}`);
  assert.equal(new Set(keys).size, keys.length);
});

test('each note, sentence, glossary entry and technique of the content has a record', () => {
  for (const id of cases) {
    const notes = read(`cases/${id}/index.html`).match(/<details class="note /g)?.length ?? 0;
    assert.ok(notes > 0, id);
    assert.equal(of('note').filter((record) => record.case === id).length, notes, id);
  }
  const sentences = cases.flatMap(sourceSentences);
  const letters = (parts: string[]): string => parts.join('').replace(/\s+/g, '');
  assert.equal(
    letters(of('article').map(({ content }) => content)),
    letters(sentences),
    'word for word',
  );
  assert.equal(of('term').length, markdownIn('glossary/terms'));
  assert.equal(of('person').length, markdownIn('glossary/people'));
  assert.equal(of('organisation').length, markdownIn('glossary/organisations'));
  assert.equal(of('place').length, markdownIn('glossary/places'));
  assert.equal(of('technique').length, markdownIn('techniques'));
});

test('a place is recorded with its other names, each native one with its language', () => {
  const ferrin = records.find(({ url }) => url === '/places/ferrin/');
  assert.deepEqual(ferrin?.names, [
    { name: 'Feryn' },
    { name: 'Ферин', lang: 'uk' },
    { name: 'Feřín', lang: 'cs' },
  ]);
  const { languages, words }: SearchNames = JSON.parse(read('search/names.json'));
  assert.equal(languages['Ферин'], 'uk');
  assert.ok(words.includes('Feryn'));
});

test('the records carry no citations and no markup', () => {
  for (const { content, url } of records)
    assert.doesNotMatch(content, /\[@|<\/?[a-z]+>|no date\)/, url);
});

test('the index is there, in one language, without the interfaces that the site does not use', () => {
  const index = files().filter((path) => path.startsWith('pagefind/'));
  assert.ok(index.includes('pagefind/pagefind.js'));
  assert.ok(index.includes('pagefind/wasm.en.pagefind'));
  const entry = JSON.parse(read('pagefind/pagefind-entry.json'));
  assert.deepEqual(Object.keys(entry.languages), ['en']);
  assert.equal(entry.languages.en.page_count, records.length);
  assert.deepEqual(
    index.filter((path) => /-ui\.|highlight|unknown/.test(path)),
    [],
  );
});

test('without a script the page lists every entry, technique and note, and the spellings of the article lead to the entry', () => {
  const page = tree('search/index.html');
  const links = new Map(
    elements(page, ({ tagName }) => tagName === 'a').map((link) => [
      String(link.properties['href']),
      text(link),
    ]),
  );
  const missing = records.filter(
    ({ kind, url, detail, partOf }) =>
      // Rules have a list of their own, which the last section links to.
      !['article', 'view', 'source', 'rule'].includes(kind) &&
      !(detail === 'Page' && partOf !== undefined) &&
      !links.has(url),
  );
  assert.deepEqual(
    missing.map(({ url }) => url),
    [],
  );
  assert.ok(links.has('/contribute/rules/'));
  const lines = elements(page, ({ tagName }) => tagName === 'li').map(text);
  for (const line of ['Feryn see Ferrin', 'Corvin see Ada Corvin', 'Ферин see Ferrin'])
    assert.ok(lines.includes(line), line);
});
