import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textOf } from '../../core/text/text-of.ts';
import { copyWith, find, isElement } from './tree.ts';

/** A stretch of a page under its heading. */
export interface PageSection {
  title: string;
  body: ElementContent[];
}

/**
 * Splits a page at its second-level headings.
 *
 * @param nodes the body of the page
 * @returns the nodes before the first heading, and the sections without their headings
 */
export function splitSections(nodes: readonly ElementContent[]): {
  before: ElementContent[];
  sections: PageSection[];
} {
  const before: ElementContent[] = [];
  const sections: PageSection[] = [];
  for (const node of nodes) {
    if (isElement(node, 'h2')) sections.push({ title: textOf(node.children), body: [] });
    else (sections.at(-1)?.body ?? before).push(node);
  }
  return { before, sections };
}

/**
 * Puts each task of a page, heading and all, into a section of its own, so that paper does not tear
 * it apart.
 */
export function withSections(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let section: Element | undefined;
  for (const node of nodes) {
    if (isElement(node, 'h2')) result.push((section = h('section')));
    if (section) section.children.push(node);
    else result.push(node);
  }
  return result;
}

/** Makes ruled lines to write on of thematic breaks: two for each. */
export function withAnswerLines(nodes: readonly ElementContent[]): ElementContent[] {
  return copyWith(nodes, (node) =>
    node.tagName === 'hr' ? [h('div', { className: ['answer'] }, h('span'), h('span'))] : undefined,
  );
}

/**
 * Prepares the tables of a page for narrow screens, on which a row becomes a paragraph: each cell
 * is labelled with its column.
 */
export function withCellLabels(nodes: readonly ElementContent[]): ElementContent[] {
  return copyWith(nodes, (table) => {
    if (table.tagName !== 'table') return undefined;
    const heads = find(table, ({ tagName }) => tagName === 'th').map((cell) =>
      textOf(cell.children),
    );
    const row = (node: ElementContent): ElementContent => {
      if (!isElement(node)) return node;
      if (node.tagName === 'th')
        return { ...node, properties: { ...node.properties, scope: 'col' } };
      if (node.tagName !== 'tr') return { ...node, children: node.children.map(row) };
      const cells = node.children.filter((cell) => isElement(cell, 'td') || isElement(cell, 'th'));
      return {
        ...node,
        children: node.children.map((cell) => {
          if (!isElement(cell, 'td')) return row(cell);
          return {
            ...cell,
            properties: { ...cell.properties, dataLabel: heads[cells.indexOf(cell)] ?? '' },
          };
        }),
      };
    };
    return [
      {
        ...table,
        properties: { ...table.properties, className: ['stack'] },
        children: table.children.map(row),
      },
    ];
  });
}
