import type { ElementContent } from 'hast';

/**
 * Copies HTML nodes without citations and with the words of links only: for lists in which the
 * headword is the link.
 */
export function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent[] => {
    if (node.type === 'text') {
      const next = nodes[index + 1];
      const beforeCitation = next?.type === 'element' && next.tagName === 'cite';
      return [{ type: 'text', value: beforeCitation ? node.value.trimEnd() : node.value }];
    }
    if (node.type !== 'element') return [];
    if (node.tagName === 'cite') return [];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}
