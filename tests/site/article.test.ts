import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import {
  elements,
  hasClass,
  siteFolder,
  read,
  sourceSentences,
  text,
  tree,
} from './support/dist.ts';

const sentences = sourceSentences('ferry');
const room = 'cases/ferry/index.html';
const commentary = readFileSync(join(siteFolder, 'content/cases/ferry/commentary.md'), 'utf8');

/**
 * Titles and quotes of the notes, read from the Markdown with nothing but regular expressions:
 * another way than the site's.
 */
const notes = commentary
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.split('\n')[0]?.trim() ?? '',
    quotes: [...part.matchAll(/(?:^> .*\n?)+/gm)].map(([quote]) =>
      quote.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim(),
    ),
  }));

for (const path of [
  room,
  'cases/ferry/read/index.html',
  'cases/ferry/original/index.html',
  'cases/ferry/voices/index.html',
]) {
  test(`${path} has every sentence once, in order`, () => {
    const found = elements(tree(path), (element) => hasClass(element, 's')).map(text);
    assert.deepEqual(found, sentences);
  });
}

test('the reading room has at least 15 notes, each with its title and body', () => {
  const cards = elements(
    tree(room),
    (element) => element.tagName === 'details' && hasClass(element, 'note'),
  );
  assert.ok(notes.length >= 15);
  const plain = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const titles = cards.map((card) =>
    plain(text(elements(card, (element) => hasClass(element, 't'))[0] as never)),
  );
  assert.deepEqual(titles.toSorted(), notes.map(({ title }) => title).toSorted());
  for (const card of cards) {
    const body = elements(card, (element) => hasClass(element, 'note-body'))[0];
    assert.ok(body && text(body).length > 150, `the note ${text(card).slice(0, 40)} has a body`);
  }
});

test('each note’s exact words are inside marks that carry its id, and nothing else does', () => {
  const cards = elements(
    tree(room),
    (element) => element.tagName === 'details' && hasClass(element, 'note'),
  );
  const plain = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  for (const { title, quotes } of notes) {
    const card = cards.find(
      (candidate) =>
        plain(text(elements(candidate, (element) => hasClass(element, 't'))[0] as never)) === title,
    );
    const slug = String(card?.properties['dataItem']);
    const marks = elements(
      tree(room),
      (element) => element.tagName === 'mark' && element.properties['dataItem'] === slug,
    );
    const marked = marks.map(text).join(' ').replace(/\s+/g, '');
    const wanted = quotes.map((quote) => {
      const bold = /\*\*(.+?)\*\*/.exec(quote)?.[1] ?? quote;
      const [first = '', last] = bold.split(/ ?\[…\] ?/);
      if (last === undefined) return bold;
      const all = sentences.join(' ');
      return all.slice(all.indexOf(first), all.indexOf(last, all.indexOf(first)) + last.length);
    });
    assert.equal(
      marked,
      wanted
        .toSorted(
          (a, b) =>
            sentences.join(' ').indexOf(contextOf(quotes, wanted, a)) -
            sentences.join(' ').indexOf(contextOf(quotes, wanted, b)),
        )
        .join('')
        .replace(/\s+/g, ''),
      title,
    );
  }
});

/**
 * The whole quote, without bold, that a stretch of exact words came from: its place in the article
 * orders the stretches.
 */
function contextOf(quotes: string[], wanted: string[], words: string): string {
  return (quotes[wanted.indexOf(words)] ?? '').replaceAll('**', '').split(/ ?\[…\] ?/)[0] ?? '';
}

test('the first reading has the article and nothing that spoils it', () => {
  const page = read('cases/ferry/read/index.html');
  for (const { title } of notes) assert.ok(!page.includes(title), title);
  assert.equal(
    elements(
      tree('cases/ferry/read/index.html'),
      (element) => element.tagName === 'mark' || hasClass(element, 'note'),
    ).length,
    0,
  );
  const links = elements(
    tree('cases/ferry/read/index.html'),
    (element) => element.tagName === 'a',
  ).map((link) => String(link.properties['href']));
  assert.deepEqual(
    links.filter((href) => !href.startsWith('#') && href !== '/'),
    ['/cases/ferry/'],
    'the way on, below the text',
  );
  assert.ok(page.indexOf('class="door"') > page.lastIndexOf('class="s"'));
});

interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
}

for (const caseId of readdirSync(join(siteFolder, 'content/cases')))
  test(`${caseId}: the words of each annotation, with those around them, are literally on the page it points to`, () => {
    const { first } = JSON.parse(read(`cases/${caseId}/downloads/annotations.jsonld`)) as {
      first: { items: { target: { source: string; selector?: Selector }[] }[] };
    };
    const targets = first.items.flatMap(({ target }) => target);
    assert.ok(targets.length > 0);
    for (const { source, selector } of targets) {
      const page = tree(`${new URL(source).pathname.slice(1)}index.html`);
      const [main] = elements(page, ({ tagName }) => tagName === 'article');
      if (selector)
        assert.ok(
          letters(main as Element).includes(selector.prefix + selector.exact + selector.suffix),
          selector.exact,
        );
    }
  });

/** The text of a page as programs take it from `textContent`: nothing is collapsed. */
function letters(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? letters(child) : '',
    )
    .join('');
}
