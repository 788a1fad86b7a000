import type { ElementContent } from 'hast';
import { copyWith, hasClass, isElement } from './tree.ts';

/**
 * Copies HTML nodes without citations and with the words of links only: for lists in which the
 * headword is the link.
 */
export function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return copyWith(withoutCitations(nodes), ({ tagName, children }) =>
    tagName === 'a' ? withoutLinks(children) : undefined,
  );
}

/**
 * Removes the links of glossary names and citations, and keeps their words: a page that students
 * read before the notes links to none of them. Links set by the page's author stay.
 */
export function withoutGlossaryLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return copyWith(nodes, (node, parent) =>
    node.tagName === 'a' && (hasClass(node, 'term') || parent?.tagName === 'cite')
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
    return node.type === 'text' && isElement(nodes[index + 1], 'cite')
      ? [{ ...node, value: node.value.trimEnd() }]
      : [node];
  });
}
