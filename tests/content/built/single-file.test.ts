import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import {
  dist,
  elements,
  files,
  hasClass,
  sourceSentences,
  text,
  tree,
} from '../../site/support/dist.ts';

const cases = files('index.html')
  .map((path) => /^cases\/([^/]+)\/index\.html$/.exec(path)?.[1])
  .filter((id) => id !== undefined);
const fileOf = (id: string): string => `cases/${id}/downloads/${id}.html`;

test('each case has its file, and says how large it is', () => {
  for (const id of cases) {
    const { size } = statSync(join(dist, fileOf(id)));
    const isOffer = ({ properties }: Element): boolean => properties['download'] !== undefined;
    const [line] = elements(
      tree(`cases/${id}/index.html`),
      (element) => element.tagName === 'p' && elements(element, isOffer).length > 0,
    );
    assert.ok(line);
    assert.equal(elements(line, isOffer)[0]?.properties['href'], `/${fileOf(id)}`);
    // Its words are those of the site's language.
    assert.match(text(line), new RegExp(`\\b${Math.round(size / 1000)}\\b`));
  }
});

test('its links lead to something in it, or to an absolute address that is not in it', () => {
  for (const id of cases) {
    const page = tree(fileOf(id));
    const ids = new Set(
      elements(page, ({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
        String(properties['id']),
      ),
    );
    const links = elements(page, ({ tagName }) => tagName === 'a').map(({ properties }) =>
      String(properties['href']),
    );
    assert.deepEqual(
      links.filter((href) =>
        href.startsWith('#')
          ? !ids.has(decodeURIComponent(href.slice(1)))
          : !/^https?:\/\//.test(href),
      ),
      [],
    );
    const canonical = elements(
      page,
      ({ properties }) => String(properties['rel']) === 'canonical',
    )[0];
    const origin = new URL(String(canonical?.properties['href'])).origin;
    const out = links
      .filter((href) => href.startsWith(`${origin}/`))
      .map((href) => new URL(href).pathname);
    const absent = (path: string): boolean => {
      const slug = /^\/techniques\/([^/]+)\/$/.exec(path)?.[1];
      return slug !== undefined && !ids.has(`technique.${slug}`);
    };
    assert.deepEqual(
      out.filter((path) => /^\/(techniques|references)\//.test(path) && !absent(path)),
      [],
    );
    const missing = out
      .map((path) => /^\/(?:glossary|places)\/([^/]+)\/$/.exec(path)?.[1])
      .filter((slug) => slug !== undefined);
    assert.deepEqual(
      missing.filter((slug) =>
        [...ids].some((known) => /^entry\./.test(known) && known.endsWith(`.${slug}`)),
      ),
      [],
    );
  }
});

test('it has every sentence of the article, letter for letter, and every note of the reading room', () => {
  for (const id of cases) {
    const letters = (parts: string[]): string => parts.join('').replace(/\s+/g, '');
    const sentences = elements(tree(fileOf(id)), (element) => hasClass(element, 's')).map(text);
    assert.equal(letters(sentences), letters(sourceSentences(id)));
    const notes = (path: string): string[] =>
      elements(tree(path), (element) => hasClass(element, 'note')).map((element) =>
        String(element.properties['dataItem']),
      );
    assert.ok(notes(fileOf(id)).length > 0);
    assert.deepEqual(notes(fileOf(id)), notes(`cases/${id}/index.html`));
  }
});

test('it brings everything with it: nothing in it has another address to load from', () => {
  for (const id of cases) {
    const page = tree(fileOf(id));
    assert.deepEqual(
      elements(
        page,
        ({ properties }) => properties['src'] !== undefined || properties['srcSet'] !== undefined,
      ),
      [],
    );
    const loads = elements(page, ({ tagName }) => tagName === 'link').filter(
      ({ properties }) => String(properties['rel']) !== 'canonical',
    );
    for (const { properties } of loads) assert.match(String(properties['href']), /^data:/);
    const [styles, ...more] = elements(page, ({ tagName }) => tagName === 'style');
    assert.deepEqual(more, []);
    const css = styles?.children[0]?.type === 'text' ? styles.children[0].value : '';
    assert.ok(css.includes('@font-face'));
    assert.deepEqual(
      [...css.matchAll(/url\(([^)]{0,12})/g)].filter(
        ([, address]) => !/^"?data:/.test(address ?? ''),
      ),
      [],
    );
  }
});
