import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

const lenses = ['language', 'sourcing', 'evidence', 'framing', 'omission', 'fairness'];

/**
 * Writes the page that somebody would write by hand who wants no more than the text with its
 * highlights, the notes below each paragraph and the same fonts: one small stylesheet, no script,
 * no filters, no popovers, no views.
 *
 * @param built the HTML of a built reading room
 * @returns the HTML of such a page; its stylesheet and fonts are those that `built` names for
 *   fonts, and `hand.css`
 */
export function handWritten(built: string): string {
  const tree = fromHtml(built);
  const head = [
    ...elements(tree, (node) => node.tagName === 'link' && node.properties['as'] === 'font'),
  ];
  const fontStyles = [...elements(tree, (node) => node.tagName === 'style')].filter((node) =>
    toHtml(node).includes('@font-face'),
  );
  const room = [...elements(tree, (node) => hasClass(node, 'reading'))][0] ?? tree;
  const blocks: Element[] = [];
  for (const node of elements(room, (item) => hasClass(item, 's') || hasClass(item, 'note'))) {
    if (hasClass(node, 'note')) blocks.push(note(node));
    else blocks.push(h(node.tagName === 'h2' ? 'h1' : 'p', plain(node.children)));
  }
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', 'The article, with notes'),
      ...head,
      ...fontStyles,
      h('link', { rel: 'stylesheet', href: 'hand.css' }),
    ]),
    h('body', [h('main', blocks)]),
  ]);
  return `<!doctype html>\n${toHtml(page)}`;
}

/** The stylesheet of such a page. */
export const handStyles = `
body { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; background: #fdfcf9; color: #1d1a16; font: 1.1rem/1.6 var(--font-serif, Literata, Georgia, serif); }
h1 { font-size: 2rem; line-height: 1.2; }
aside { font: 0.95rem/1.45 var(--font-sans, "Source Sans 3", Arial, sans-serif); margin: 0.5rem 0 1rem 2rem; }
aside h2 { font-size: 1rem; margin: 0; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 4px; }
${lenses.map((lens, index) => `.lens-${lens} { text-decoration-color: hsl(${index * 60} 60% 35%); }`).join('\n')}
`;

function note(node: Element): Element {
  const [summary] = [...elements(node, (item) => item.tagName === 'summary')];
  const body = [...elements(node, (item) => item.tagName === 'p' && !hasClass(item, 'note-links'))];
  return h('aside', [
    h('h2', plain(summary?.children ?? [])),
    ...body.map((paragraph) => h('p', plain(paragraph.children))),
  ]);
}

/** Words, highlights and links; nothing that only a generator would write. */
function plain(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || ['ref', 's-number'].some((name) => hasClass(node, name)))
      return [];
    const children = plain(node.children);
    if (node.tagName === 'mark') {
      const lens = classes(node).find((name) => name.startsWith('lens-'));
      return [h('mark', { className: lens ? [lens] : [] }, children)];
    }
    if (node.tagName === 'a') return [h('a', { href: node.properties['href'] }, children)];
    return children;
  });
}

function* elements(
  node: Root | Element | RootContent,
  test: (node: Element) => boolean,
): Generator<Element> {
  if (node.type === 'element' && test(node)) {
    yield node;
    return;
  }
  if ('children' in node)
    for (const child of node.children) yield* elements(child as RootContent, test);
}

function classes(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

function hasClass(node: Element, name: string): boolean {
  return classes(node).includes(name);
}
