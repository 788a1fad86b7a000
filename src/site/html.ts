import type { ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { smartypantsu } from 'smartypants';

/** Writes HTML nodes as HTML, for `set:html`, with every character as it is: the article's words. */
export function html(nodes: ElementContent[] | Nodes): string {
  return Array.isArray(nodes) ? toHtml({ type: 'root', children: nodes }) : toHtml(nodes);
}

/** Writes our own prose as HTML: as `html`, with curly quotation marks and apostrophes. Never for words of an article. */
export function prose(nodes: ElementContent[]): string {
  return smartypantsu(html(nodes), 'q');
}

/** Sets curly quotation marks and apostrophes in a line of our own prose. */
export function curly(text: string): string {
  return smartypantsu(text, 'q');
}
