import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { embedFonts, type Keep } from './embed-fonts.ts';
import { nowhere, relink } from './relink.ts';

/** The sources of a page's parts. */
export interface Sources {
  /** Returns the content of a file of the site. */
  read: (address: string) => Promise<Uint8Array>;
  /** Returns a script bundled with everything that it imports. */
  bundle: (address: string) => Promise<string>;
  /** Keeps fonts that were cut down. */
  keep?: Keep;
}

/**
 * Turns a page into a file that needs no other: styles, fonts, scripts and icon inside, links
 * within the file or absolute, and a policy that allows no requests.
 *
 * @param html the page as built, with a canonical link if the site has an address
 * @param sources the sources of its parts
 * @returns the file
 */
export async function makeSingleFile(html: string, sources: Sources): Promise<string> {
  const tree = fromHtml(html);
  const { address, styles, scripts, icon } = takeApart(tree);
  relink(tree, address);
  const css = await embedFonts(
    await join(styles, async (href) => toText(await sources.read(href))),
    characters(tree),
    sources.read,
    sources.keep,
  );
  const script = await join(scripts, sources.bundle);
  const head = find(tree, 'head');
  const body = find(tree, 'body');
  const picture = icon && (await sources.read(icon));
  if (picture) head.children.push(h('link', { rel: 'icon', href: dataAddress(picture) }));
  head.children.push({ ...h('style'), children: [{ type: 'text', value: css }] });
  body.children.push({
    ...h('script', { type: 'module' }),
    children: [{ type: 'text', value: script }],
  });
  // After the character set, before anything that it applies to.
  head.children.splice(
    1,
    0,
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: policy([css, ...(picture ? stylesIn(picture) : [])], script),
    }),
  );
  return toHtml(tree, { omitOptionalTags: true });
}

type Part = { address: string } | { content: string };

/** Removes what refers to other files; it is inserted again as a whole. */
function takeApart(tree: Root): {
  address: URL;
  styles: Part[];
  scripts: Part[];
  icon: string | undefined;
} {
  let address = nowhere;
  let icon: string | undefined;
  const styles: Part[] = [];
  const scripts: Part[] = [];
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    const rel = [properties['rel'] ?? []].flat().join(' ');
    const href = String(properties['href'] ?? properties['src'] ?? '');
    if (rel === 'canonical') address = new URL(href);
    if (rel === 'icon') icon = href;
    if (rel === 'stylesheet') styles.push({ address: href });
    if (tagName === 'style') styles.push({ content: contentOf(element) });
    // Words that the scripts read, not a script.
    if (properties['type'] === 'application/json') return undefined;
    if (tagName === 'script')
      scripts.push(href ? { address: href } : { content: contentOf(element) });
    const isPolicy = String(properties['httpEquiv']).toLowerCase() === 'content-security-policy';
    if (!isPolicy && !['link', 'style', 'script'].includes(tagName)) return undefined;
    if (rel === 'canonical' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { address, styles, scripts, icon };
}

async function join(
  parts: readonly Part[],
  read: (address: string) => Promise<string>,
): Promise<string> {
  const contents = await Promise.all(
    parts.map((part) => ('content' in part ? part.content : read(part.address))),
  );
  return contents.map((content) => content.trim()).join('\n');
}

/**
 * All characters that the page can show: its text, and what styles write from attributes, counters
 * and hyphens.
 */
function characters(tree: Root): string {
  const shown = new Set('0123456789-\u2010');
  visit(tree, (node) => {
    if (node.type === 'text') for (const character of node.value) shown.add(character);
    if (node.type === 'element')
      for (const character of String(node.properties['dataN'] ?? '')) shown.add(character);
  });
  return [...shown].join('');
}

/**
 * The styles inside an SVG, without references: a picture in a `data:` address is subject to the
 * policy of the file that embeds it.
 */
function stylesIn(svg: Uint8Array): string[] {
  return Array.from(toText(svg).matchAll(/<style[^>]*>([^<]*)<\/style>/g), ([, css = '']) => css);
}

function policy(styles: readonly string[], script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${styles.map(hash).join(' ')}`,
    `script-src ${hash(script)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function dataAddress(svg: Uint8Array): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function find(tree: Root, tagName: string): Element {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found ??= element;
  });
  if (!found) throw new Error(`Expected a <${tagName}> in the page.`);
  return found;
}

/** The text of a style or a script. */
function contentOf({ children: [text] }: Element): string {
  return text?.type === 'text' ? text.value : '';
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
