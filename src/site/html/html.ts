import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { curly } from '../../core/text/curly.ts';

export { curly };

/**
 * Writes HTML nodes as HTML, for `set:html`, with every character as it is: the article's words.
 */
export function html(nodes: ElementContent[] | Nodes): string {
  return Array.isArray(nodes) ? toHtml({ type: 'root', children: nodes }) : toHtml(nodes);
}

/**
 * A definition appears on the page of every case that names it; the HTML of its nodes, which do not
 * change, is written once.
 */
const written = new WeakMap<readonly ElementContent[], string>();

/**
 * Writes our own prose as HTML: as `html`, with curly quotation marks and apostrophes. Never for
 * words of an article.
 */
export function prose(nodes: ElementContent[]): string {
  const known = written.get(nodes) ?? curly(html(nodes));
  written.set(nodes, known);
  return known;
}
