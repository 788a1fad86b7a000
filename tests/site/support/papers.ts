import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { readContent } from '../../../src/collections/read-content.ts';
import { buildLibrary } from '../../../src/core/library/build-library.ts';
import { flatten } from '../../../src/core/text/flatten.ts';
import { routes } from '../../../src/site/addresses/routes.ts';
import { dist, elements, hasClass, siteFolder, sourceSentences, tree } from './dist.ts';

/** The cases that have every part of a lesson. */
export const cases = globSync('cases/*/teach/questions/index.html', { cwd: dist }).map(
  (path) => path.split(/[/\\]/)[1] ?? '',
);
export const { library } = buildLibrary(await readContent(siteFolder), routes);
export const file = (caseId: string, name: string): string => `cases/${caseId}/downloads/${name}`;
export const main = (caseId: string, part: string): Element =>
  elements(tree(`cases/${caseId}/teach/${part}/index.html`), (node) =>
    hasClass(node, 'lesson'),
  )[0] as Element;

/** What a page has that its document lacks or words in another way. */
export const chrome = [
  'on-screen',
  'name-line',
  'feedback',
  'quiz-end',
  'answer-key',
  's-number',
  'jump',
];

/** The words of a page or a part of it, without scripts and elements of some classes. */
export function pageWords(node: Nodes, without: readonly string[] = chrome): string {
  const copy = (from: Nodes): Nodes =>
    'children' in from
      ? ({
          ...from,
          children: from.children
            .filter(
              (child) =>
                child.type !== 'element' ||
                (child.tagName !== 'script' && !without.some((name) => hasClass(child, name))),
            )
            .map((child) => copy(child as Nodes)),
        } as Nodes)
      : from;
  return flatten(copy(node)).value;
}
export const parts = (node: Nodes, ...classes: string[]): Element[] =>
  elements(node, (element) => classes.some((name) => hasClass(element, name)));
export const joined = (nodes: Element[]): string => nodes.map((node) => pageWords(node)).join(' ');
/** The sources at the end of a page, each as one line. */
export const sourceLines = (page: Element): string[] =>
  parts(page, 'paper-sources').flatMap((list) =>
    elements(list, ({ tagName }) => tagName === 'li').map((line) => pageWords(line)),
  );

/** Only letters: what is left of a text whatever its lines, numbers and notes. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

/** Asserts that a text has all sentences of a case's article, in order. */
export function assertArticle(caseId: string, text: string, from: string): void {
  let at = 0;
  const whole = letters(text);
  for (const sentence of sourceSentences(caseId).flatMap(
    (line) => line.match(/.+?[.?!]['"]?(?=\s+\p{Lu}|$)|.+$/gu) ?? [],
  )) {
    const found = whole.indexOf(letters(sentence), at);
    assert.ok(found >= 0, `${from}: ${sentence}`);
    at = found + letters(sentence).length;
  }
}
