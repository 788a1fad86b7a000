import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Root as MdastRoot } from 'mdast';
import type { CaseUse } from './case.ts';
import { caseOf, type Container } from './container.ts';
import type { CitationFormatter } from '../citations/formatter.ts';
import type { Citation } from '../markdown/citation.ts';
import { splitEntryId } from '../glossary/entry-id.ts';
import { linkNames } from '../glossary/link-names.ts';
import type { Matcher } from '../glossary/matcher.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { isRelative } from './check-links.ts';
import { kindOf, pathOf, resolvePath } from '../files/paths.ts';
import type { Routes } from './routes.ts';

/**
 * Turns Markdown bodies into HTML nodes, with citations, links and the glossary's names resolved.
 */
export interface Renderer {
  matcher: Matcher;
  render: (
    nodes: RootContent[],
    where: RenderContext,
  ) => { content: ElementContent[]; uses: CaseUse[]; cited: string[] };
}

/** The text being rendered. */
export interface RenderContext {
  /** The entry or page that the text is part of. */
  container: Container;
  /** The glossary entry whose page this is; it does not link to itself. */
  skip?: string;
}

/**
 * Makes a renderer for the whole site.
 *
 * @param matcher the glossary's names
 * @param formatter writes citations
 * @param references ids of the sources there are
 * @param routes the site's addresses
 * @returns the renderer
 */
export function createRenderer(
  matcher: Matcher,
  formatter: CitationFormatter,
  references: Set<string>,
  routes: Routes,
): Renderer {
  return {
    matcher,
    render: (nodes, { container, skip }) => {
      const from = pathOf(container);
      const content = renderMarkdown(
        nodes,
        {
          cite: formatter.cite,
          referenceUrl: (id) => (references.has(id) ? routes.reference(id) : undefined),
          resolveLink: (url) => (isRelative(url) ? routeTo(from, url, routes) : undefined),
          pictureUrl: (url) => routes.asset(url.slice(1)),
        },
        idPrefix(container),
      );
      const uses = content.flatMap((node) => {
        if (node.type !== 'element') return [];
        const tree: Root = { type: 'root', children: [node] };
        return linkNames(tree, matcher, {
          make: (entry) => termElement(entry, routes),
          ...(skip ? { skip } : {}),
        });
      });
      return {
        content,
        uses: uses.map(({ entry, words, before, after }) => ({
          ...splitEntryId(entry),
          words,
          before,
          after,
          container,
        })),
        cited: citedIn(nodes),
      };
    },
  };
}

/** A glossary name in running text outside the article: an ordinary link to its entry. */
function termElement(entry: string, routes: Routes): Element {
  const { section, slug } = splitEntryId(entry);
  return h('a', { className: ['term'], href: routes.entry(section, slug) });
}

/** The start of the ids of footnotes: several entries of a case are shown on one page. */
function idPrefix(container: Container): string {
  if (caseOf(container) === undefined) return '';
  const name = pathOf(container).replace(/^.*\/|\.md$/g, '');
  return 'slug' in container && container.slug !== '' ? `${name}.${container.slug}` : name;
}

function citedIn(nodes: RootContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: nodes } as MdastRoot, 'citation', (node) => {
    found.push(...(node as unknown as Citation).items.map((item) => item.id));
  });
  return found;
}

function routeTo(from: string, url: string, routes: Routes): string | undefined {
  const { path, fragment } = resolvePath(from, url);
  const target = kindOf(path);
  switch (target.kind) {
    case 'glossary':
      return routes.entry(target.section, target.slug) + fragment;
    case 'technique':
      return routes.technique(target.id) + fragment;
    case 'article':
      return routes.case(target.caseId) + fragment;
    case 'layer':
      return routes.layer(target.caseId, target.layer) + fragment;
    case 'translation':
      return routes.caseIn(target.caseId, target.lang) + fragment;
    case 'case-page':
      return routes.caseAbout(target.caseId) + fragment;
    case 'lesson':
      return routes.teachPart(target.caseId, target.part) + fragment;
    case 'page':
      return routes.page(target.name) + fragment;
    default:
      return undefined;
  }
}
