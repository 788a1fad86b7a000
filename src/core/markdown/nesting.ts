import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';

/**
 * So many elements may stand inside each other. Prose needs ten; a thousand would be too many for
 * the steps that follow.
 */
export const deepest = 100;

/**
 * Reports what is nested too deeply, and takes it out of the tree, so that no later step has to
 * follow it down.
 *
 * @param tree the file's tree; changed where it is too deep
 * @param file receives a message for each place
 */
export function checkNesting(tree: Root, file: VFile): void {
  // A list of what is still to be looked at: a function that calls itself would be stopped by the
  // very depth it looks for.
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
