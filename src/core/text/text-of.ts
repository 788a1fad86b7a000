import type { ElementContent, Root } from 'hast';
import { flatten } from './flatten.ts';
import { inlineFootnotes } from './inline-footnotes.ts';

/**
 * The words of HTML nodes, without citations and with footnotes in brackets: for descriptions and
 * other plain text.
 */
export function textOf(nodes: readonly ElementContent[]): string {
  const root: Root = {
    type: 'root',
    children: inlineFootnotes(nodes).filter(
      (node) => !(node.type === 'element' && node.tagName === 'cite'),
    ),
  };
  return flatten(root).value.replace(/ ([.,;:!?])/g, '$1');
}
