import type { Element, ElementContent, Nodes } from 'hast';

/** Whether a node is an element, and of one kind if a name is given. */
export function isElement(node: Nodes | undefined, tagName?: string): node is Element {
  return node?.type === 'element' && (tagName === undefined || node.tagName === tagName);
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}

/** All elements in a tree that match, in document order. */
export function find(node: Nodes, matches: (element: Element) => boolean): Element[] {
  return [
    ...(node.type === 'element' && matches(node) ? [node] : []),
    ...('children' in node ? node.children.flatMap((child) => find(child, matches)) : []),
  ];
}

/** The elements of a tree that have a class, in document order. */
export function withClass(node: Nodes, name: string): Element[] {
  return find(node, (element) => hasClass(element, name));
}

/**
 * Rewrites the elements of a tree in place, the innermost first.
 *
 * @param parent the tree
 * @param rewrite returns what replaces an element, or `undefined` if it stays
 */
export function replace(
  parent: Element,
  rewrite: (element: Element) => ElementContent[] | undefined,
): void {
  parent.children = parent.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    replace(child, rewrite);
    return rewrite(child) ?? [child];
  });
}

/**
 * Copies nodes, with some elements replaced.
 *
 * @param nodes the nodes
 * @param replacement returns what replaces an element, whose own descendants are then not visited;
 *   `undefined` if it stays
 * @param parent the element that the nodes are in
 */
export function copyWith(
  nodes: readonly ElementContent[],
  replacement: (node: Element, parent: Element | undefined) => ElementContent[] | undefined,
  parent?: Element,
): ElementContent[] {
  return nodes.flatMap((node) =>
    isElement(node)
      ? (replacement(node, parent) ?? [
          { ...node, children: copyWith(node.children, replacement, node) },
        ])
      : [node],
  );
}
