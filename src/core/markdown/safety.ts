import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import { shorten } from '../text/shorten.ts';

const safeProtocols = new Set(['http:', 'https:', 'mailto:']);

/** Whether an address is allowed in a page: relative, http, https or mailto. */
export function isSafeUrl(url: string): boolean {
  // Browsers drop these characters before they read the protocol (WHATWG URL, section 4.4).
  const cleaned = Array.from(url)
    .filter((character) => character > ' ' && character !== '\u007f')
    .join('');
  const protocol = /^([a-z][a-z\d+.-]*):/i.exec(cleaned)?.[1];
  // `//host` takes the protocol of the page, which is none if it is opened from a disk.
  if (cleaned.replaceAll('\\', '/').startsWith('//')) return false;
  return protocol === undefined || safeProtocols.has(`${protocol.toLowerCase()}:`);
}

/**
 * Why no page can show a picture: pages load none from another host, which would learn who reads
 * them, and files of `content/` are not copied.
 */
function unshown(url: string): 'another host' | 'not copied' | undefined {
  if (/^(?:https?:|\/\/)/i.test(url)) return 'another host';
  return url === '' || /^[/#]/.test(url) ? undefined : 'not copied';
}

/**
 * Reports what the format allows in no file: raw HTML, links that run code, pictures without
 * alternative text or that no page can show. Whatever is reported is removed from the tree, so that it cannot reach a page
 * even if messages are ignored.
 *
 * @param tree the file's tree; changed in place
 * @param file receives the messages
 */
export function checkSafety(tree: Root, file: VFile): void {
  const opened = new Set<string>();
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
  visit(tree, (node, index, parent) => {
    if (node.type === 'html' && parent && index !== undefined) {
      const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(node.value) ?? [];
      const isComment = /^<!--(?:(?!-->)[\s\S])*-->$/.test(node.value);
      // The end of an element is the same mistake as its start.
      if (!isComment && !(slash && opened.has(name)))
        report(
          file,
          'html-not-allowed',
          { html: shorten(node.value, 60), ...commentSlip(node.value) },
          node,
        );
      opened.add(name);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (
      (node.type === 'link' || node.type === 'definition' || node.type === 'image') &&
      !isSafeUrl(node.url)
    ) {
      const meant = node.url.startsWith('//') ? { meant: `https:${shorten(node.url, 60)}` } : {};
      report(file, 'link-unsafe', { url: shorten(node.url, 60), ...meant }, node);
      node.url = '#';
    }
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      report(
        file,
        'image-without-alt',
        { url: node.type === 'image' ? shorten(node.url, 60) : (node.label ?? '') },
        node,
      );
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
      const why = unshown(url);
      if (why) report(file, 'image-not-shown', { url: shorten(url, 60), why }, node);
      if (why && node.type === 'image') node.url = '#';
    }
    return undefined;
  });
}

function commentSlip(html: string): { comment?: 'not closed' | 'words behind' } {
  if (!html.startsWith('<!--')) return {};
  return { comment: html.includes('-->') ? 'words behind' : 'not closed' };
}
