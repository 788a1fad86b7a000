import assert from 'node:assert/strict';
import type { Element, ElementContent } from 'hast';
import { readContent } from '../../../src/collections/read-content.ts';
import { buildLibrary } from '../../../src/core/library/build-library.ts';
import { textOf } from '../../../src/core/text/text-of.ts';
import { routes } from '../../../src/site/addresses/routes.ts';
import { elements, siteFolder, tree } from './dist.ts';

/** The library of the site, and its case with a lesson. */
export const { library } = buildLibrary(await readContent(siteFolder), routes);
const found = library.cases.find(({ id }) => id === 'ferry');
assert.ok(found?.lesson, 'the case has a lesson');
export const item = found;
export const { lesson } = found;

/** The file of a page of the lesson. */
export const pageOf = (part: string): string => `cases/ferry/teach/${part}/index.html`;

/** Quotation marks and spaces as plain as can be, so that typography hides nothing. */
export const plain = (words: string): string =>
  words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** A copy of a page without some of its elements. */
export function without(part: string, test: (element: Element) => boolean): Element {
  const prune = (node: ElementContent): ElementContent[] =>
    node.type !== 'element'
      ? [node]
      : test(node)
        ? []
        : [{ ...node, children: node.children.flatMap(prune) }];
  const [body] = elements(tree(pageOf(part)), ({ tagName }) => tagName === 'body');
  assert.ok(body);
  return prune(body)[0] as Element;
}

/**
 * Words in pieces of a sentence each, so that a part of them is found as well. Citations are not
 * searched for.
 */
export const pieces = (nodes: ElementContent[]): string[] =>
  plain(textOf(nodes))
    .split(/(?<=[.?!:;"]) /)
    .filter((piece) => piece.length > 30);
