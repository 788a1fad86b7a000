import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textOf } from '../../core/text/text-of.ts';

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
  return change(nodes, (node) =>
    node.tagName === 'hr' ? [h('div', { className: ['answer'] }, h('span'), h('span'))] : undefined,
  );
}

/**
 * Removes the links of glossary names and citations, and keeps their words: a page that students
 * read before the notes links to none of them. Links set by the page's author stay.
 */
export function withoutGlossaryLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return change(nodes, (node, parent) =>
    node.tagName === 'a' && (classOf(node).includes('term') || parent?.tagName === 'cite')
      ? withoutGlossaryLinks(node.children)
      : undefined,
  );
}

/** Takes citations out, and the space before each: for words that name their source themselves. */
export function withoutCitations(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type === 'element')
      return node.tagName === 'cite'
        ? []
        : [{ ...node, children: withoutCitations(node.children) }];
    const next = nodes[index + 1];
    return next && isElement(next, 'cite') && node.type === 'text'
      ? [{ ...node, value: node.value.trimEnd() }]
      : [node];
  });
}

/**
 * Prepares the tables of a page for narrow screens, on which a row becomes a paragraph: each cell
 * is labelled with its column.
 */
export function withCellLabels(nodes: readonly ElementContent[]): ElementContent[] {
  return change(nodes, (table) => {
    if (table.tagName !== 'table') return undefined;
    const heads = find(table, 'th').map((cell) => textOf(cell.children));
    const row = (node: ElementContent): ElementContent => {
      if (node.type !== 'element') return node;
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

/** All elements of a kind below a node, in order. */
export function find(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => [
    ...(isElement(child, tagName) ? [child] : []),
    ...(child.type === 'element' ? find(child, tagName) : []),
  ]);
}

/** Copies nodes; if `replace` returns something for an element, that takes its place. */
function change(
  nodes: readonly ElementContent[],
  replace: (node: Element, parent: Element | undefined) => ElementContent[] | undefined,
  parent?: Element,
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    return replace(node, parent) ?? [{ ...node, children: change(node.children, replace, node) }];
  });
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function classOf(node: Element): unknown[] {
  const names = node.properties['className'];
  return Array.isArray(names) ? names : [];
}
