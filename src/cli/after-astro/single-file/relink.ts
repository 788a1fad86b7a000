import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The address of a page of a site that has no address: a host that is reserved (RFC 2606). */
export const nowhere = new URL('https://site.invalid/');

/**
 * Makes the links of a page work in a self-contained file: links to a part of it become fragments,
 * all others absolute addresses, or words without a link if the site has no address. An element that represents a page of the site names that page in
 * `data-is`; the attribute is removed.
 *
 * @param tree the page; changed in place
 * @param address the page's own absolute address on the site, which its links are relative to
 */
export function relink(tree: Root, address: URL): void {
  const ids = new Set<string>();
  const parts = new Map<string, string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties['id']) ids.add(String(properties['id']));
    if (properties['dataIs'])
      parts.set(pageOf(new URL(String(properties['dataIs']), address)), partId(properties));
    delete properties['dataIs'];
  });
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || element.properties['href'] === undefined) return;
    // `external` and `noopener` mean nothing in a file from a disk, and would be in it a hundred times.
    const relations = [element.properties['rel'] ?? []].flat().filter((name) => name === 'license');
    element.properties['rel'] = relations.length > 0 ? relations.map(String) : undefined;
    const link = String(element.properties['href']);
    if (!link.startsWith('#'))
      element.properties['href'] = fragmentFor(new URL(link, address), parts, ids);
  });
}

function fragmentFor(url: URL, parts: Map<string, string>, ids: Set<string>): string | undefined {
  const part = parts.get(pageOf(url));
  if (part === undefined) return url.origin === nowhere.origin ? undefined : url.href;
  return `#${ids.has(decodeURIComponent(url.hash.slice(1))) ? url.hash.slice(1) : part}`;
}

/** A section that has no id of its own begins at the heading that names it. */
function partId(properties: Element['properties']): string {
  return String(properties['id'] ?? properties['ariaLabelledBy']);
}

function pageOf(url: URL): string {
  return url.origin + url.pathname;
}
