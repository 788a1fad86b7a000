import type { ElementContent } from 'hast';
import { inlineFootnotes } from '../core/text/inline-footnotes.ts';

/**
 * Copies HTML nodes for use outside the site.
 *
 * @param nodes the nodes; not changed
 * @param addressOf returns a link's external address, or nothing if only its words should stay
 * @returns the copy, without ids; a picture becomes its alternative text, the number of a footnote its
 *   words in brackets
 */
export function relink(
  nodes: readonly ElementContent[],
  addressOf: (href: string) => string | undefined,
): ElementContent[] {
  return inlineFootnotes(nodes).flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { href, alt } = node.properties;
    if (node.tagName === 'img') return [{ type: 'text', value: String(alt ?? '') }];
    const children = relink(node.children, addressOf);
    if (node.tagName !== 'a')
      return [{ ...node, properties: { ...node.properties, id: undefined }, children }];
    const address = typeof href === 'string' ? addressOf(href) : undefined;
    return address === undefined
      ? children
      : [{ ...node, properties: { href: address }, children }];
  });
}

/** Keeps links to other sites; of links into this one, which lead to the notes, only the words. */
export function onlyOutside(href: string): string | undefined {
  return /^https?:/.test(href) ? href : undefined;
}
