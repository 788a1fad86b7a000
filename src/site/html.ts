import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Writes HTML nodes as HTML, for `set:html`. */
export function html(nodes: ElementContent[] | Nodes): string {
  return Array.isArray(nodes) ? toHtml({ type: 'root', children: nodes }) : toHtml(nodes);
}
