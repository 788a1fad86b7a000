import type { Element, ElementContent, Nodes } from 'hast';

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
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
