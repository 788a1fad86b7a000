/**
 * What the tests of figures count with: the built page, and the files read with nothing but regular
 * expressions, another way than the site's.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { elements, hasClass, siteFolder, sourceSentences, text, tree } from './dist.ts';

/** The page with the figures of the case. */
export const page = tree('cases/ferry/audit/index.html');
/** A file of the content. */
export const file = (path: string): string =>
  readFileSync(join(siteFolder, 'content', path), 'utf8');
/** The sentences of the article, and its words. */
export const sentences = sourceSentences('ferry');
export const article = sentences.join(' ');
/** Words without curly quotation marks. */
export const plain = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** An entry of a layer, as its file has it. */
export interface Entry {
  title: string;
  text: string;
  quotes: string[];
}

/**
 * The entries of a layer: what is between its headings, and its quotes with their lines joined.
 */
export function entriesOf(path: string): Entry[] {
  return file(path)
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0]?.trim() ?? '',
      text: part,
      quotes: [...part.matchAll(/(?:^> .*\n?)+/gm)].map(([quote]) =>
        quote.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim(),
      ),
    }));
}

/** The first element of the page with a class. */
export const within = (name: string): Element => {
  const [found] = elements(page, (element) => hasClass(element, name));
  assert.ok(found, name);
  return found;
};
/** The words of each cell of a row. */
export const cells = (row: Element): string[] =>
  elements(row, ({ tagName }) => tagName === 'td' || tagName === 'th').map(text);
/** The rows of a table. */
export const rowsOf = (element: Element): Element[] =>
  elements(element, ({ tagName }) => tagName === 'tr');
