import GithubSlugger from 'github-slugger';
import type { ElementContent } from 'hast';
import { textOf } from '../../core/text/text-of.ts';

/** Gives each heading of a page an id made from its words, so that it can be linked to. */
export function withHeadingIds(nodes: readonly ElementContent[]): ElementContent[] {
  const slugger = new GithubSlugger();
  return nodes.map((node) =>
    node.type === 'element' && /^h[2-6]$/.test(node.tagName)
      ? { ...node, properties: { ...node.properties, id: slugger.slug(textOf(node.children)) } }
      : node,
  );
}
