import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';

/** Maximum nesting depth. Prose needs about ten; a thousand would overflow later steps. */
export const deepest = 100;

/**
 * Reports elements that are nested too deeply and removes them from the tree, so that later steps
 * need not follow them.
 *
 * @param tree the file's tree; changed if it is too deep
 * @param file receives a message for each
 */
export function checkNesting(tree: Root, file: VFile): void {
  // An explicit stack: recursion would overflow at the depth this is meant to find.
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, depth } = item;
    if (!('children' in node)) continue;
    if (depth < deepest)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
    else if (node.children.length > 0) {
      report(file, 'nesting-too-deep', { deepest }, node.children[0]);
      node.children = [];
    }
  }
}
