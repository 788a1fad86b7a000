import type { ElementContent } from 'hast';

/**
 * Lowers the headings of a text that is shown below others.
 *
 * @param nodes the text
 * @param levels by how many levels; the sixth is the lowest
 * @returns a copy of the nodes
 */
export function lowerHeadings(nodes: readonly ElementContent[], levels: number): ElementContent[] {
  return nodes.map((node) => {
    const level =
      node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1]) : Number.NaN;
    return node.type === 'element' && level
      ? { ...node, tagName: `h${Math.min(6, level + levels)}` }
      : node;
  });
}
