import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Root, RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Citation } from './citation.ts';

/** What rendering Markdown needs to know about the rest of the site. */
export interface RenderContext {
  /** A citation of one source, as words. */
  cite: (item: Citation['items'][number]) => string;
  /** The address of a source in the bibliography, or `undefined` if there is no such source. */
  referenceUrl: (id: string) => string | undefined;
  /** The address that a link in a file leads to, or `undefined` to leave it as it is. */
  resolveLink: (url: string) => string | undefined;
  /** The address of a picture, whose own starts with a slash; without it, it is left as it is. */
  pictureUrl?: (url: string) => string;
}

/**
 * Turns Markdown into HTML nodes: citations become links into the bibliography, links to entries
 * lead to their pages.
 *
 * @param nodes checked Markdown (no raw HTML)
 * @param context citations and links
 * @param idPrefix put before the ids of footnotes, so that two bodies on one page do not clash
 * @returns the HTML nodes, without white space between blocks
 */
export function renderMarkdown(
  nodes: readonly RootContent[],
  context: RenderContext,
  idPrefix = '',
): ElementContent[] {
  const root: Root = { type: 'root', children: nodes as RootContent[] };
  const tree = toHast(root, {
    handlers: handlersFor(context),
    clobberPrefix: `${idPrefix}.`,
    footnoteLabelProperties: { className: ['visually-hidden'] },
  }) as HastRoot | Element;
  const children = tree.type === 'root' ? tree.children : [tree];
  nameLabels(tree, idPrefix);
  const { pictureUrl } = context;
  if (pictureUrl)
    visit(tree, { type: 'element', tagName: 'img' }, ({ properties }) => {
      const { src } = properties;
      if (typeof src === 'string' && src.startsWith('/')) properties['src'] = pictureUrl(src);
    });
  return children.filter(
    (child): child is ElementContent =>
      child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
}

/** The heading of a list of footnotes always has one id, also if a page shows several lists. */
function nameLabels(tree: HastRoot | Element, idPrefix: string): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties['id'] === labelId) properties['id'] = `${idPrefix}.${labelId}`;
    if (properties['ariaDescribedBy'] !== undefined)
      properties['ariaDescribedBy'] = [`${idPrefix}.${labelId}`];
  });
}

/** As `mdast-util-to-hast` writes it. */
const labelId = 'footnote-label';

function handlersFor(context: RenderContext): Handlers {
  return {
    citation: (_state, node: Citation) => renderCitation(node, context),
    link: (state, node) => {
      const url = context.resolveLink(node.url) ?? node.url;
      return h(
        'a',
        { href: url, ...(/^https?:/.test(url) ? { rel: 'external noopener' } : {}) },
        state.all(node),
      );
    },
  };
}

function renderCitation(node: Citation, context: RenderContext): Element {
  const items = node.items.flatMap((item, index) => {
    const url = context.referenceUrl(item.id);
    const words = url ? context.cite(item) : item.id;
    return [index > 0 ? '; ' : '', url ? h('a', { href: url }, words) : words];
  });
  return h('cite', { className: ['citation'] }, '(', ...items, ')');
}
