import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/import/model.ts';
import { isHtml, readHtml } from '../../../src/import/read-html.ts';

const words = 'The town council has removed the old bench from the market square. '
  .repeat(3)
  .trim();
const page = (body: string, head = ''): string =>
  `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Bench gone</h1><p>${words}</p><p>Last ${words}</p></article>`;
const read = (html: string, title?: string) => {
  const found = readHtml(html, title);
  assert.ok(!isProblem(found), JSON.stringify(found));
  return found;
};
const problem = (html: string, title?: string): string => {
  const found = readHtml(html, title);
  assert.ok(isProblem(found));
  return found.problem;
};

const starts: [name: string, start: string, isPage: boolean][] = [
  ['a.html', '', true],
  ['a.XHTML', '', true],
  ['a.txt', '\ufeff\n<!DOCTYPE html>', true],
  ['a.txt', '<?xml version="1.0"?>\n<html', true],
  ['a.txt', 'Words about <html>', false],
  ['html.txt', 'Words', false],
];
for (const [name, start, isPage] of starts)
  test(`${name} that starts with '${start.trim()}' is ${isPage ? 'a page' : 'text'}`, () =>
    assert.equal(isHtml(name, start), isPage));

test('headline and paragraphs of the article are taken, its menu and scripts are not', () => {
  const found = read(page(`<nav><a href="/">Home</a></nav><script>var x = 1;</script>${article}`));
  assert.equal(found.headline, 'Bench gone');
  assert.deepEqual(found.paragraphs, [words, `Last ${words}`]);
  assert.equal(found.lang, 'en');
});

test('a headline that was given must be in the page', () => {
  assert.equal(read(page(article), 'Bench gone').headline, 'Bench gone');
  assert.match(problem(page(article), 'Lamp gone'), /no words `Lamp gone`/);
});

test('a page without a headline takes the one that was given, and says so', () => {
  const bare = page(`<p>${words}</p><p>Last ${words}</p>`);
  assert.match(problem(bare), /no headline/);
  assert.match((read(bare, 'My words').notes ?? []).join(' '), /the one here is yours/);
});

test('a page with fewer than twenty words has no article', () =>
  assert.match(problem(page('<h1>Bench</h1><p>Only a few words.</p>')), /No article found/));

test('a page without html and body is read as browsers do', () =>
  assert.equal(read(article).headline, 'Bench gone'));

test('a page that would take minutes is refused before it is read', () => {
  assert.match(problem('<i>'.repeat(60_001)), /60,001 elements, expected at most 30,000/);
  const nested = `${'<div>'.repeat(151)}${article}${'</div>'.repeat(151)}`;
  assert.match(problem(page(nested)), /more than 150 elements inside each other/);
});

test('a letter that could not be read is pointed out by its paragraph', () =>
  assert.match(
    (read(page(article.replace('Last', 'L\ufffdst'))).notes ?? []).join(' '),
    /Paragraph 2 has a “\ufffd”/,
  ));
