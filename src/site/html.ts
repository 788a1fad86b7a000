import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { curly } from '../core/text/curly.ts';

export { curly };

/** Writes HTML nodes as HTML, for `set:html`, with every character as it is: the article's words. */
export function html(nodes: ElementContent[] | Nodes): string {
  return Array.isArray(nodes) ? toHtml({ type: 'root', children: nodes }) : toHtml(nodes);
}

/** Writes our own prose as HTML: as `html`, with curly quotation marks and apostrophes. Never for words of an article. */
export function prose(nodes: ElementContent[]): string {
  return curly(html(nodes));
}
