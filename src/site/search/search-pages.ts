import type { ElementContent } from 'hast';
import type { Library } from '../../core/library/model.ts';
import { withHeadingIds } from '../html/heading-ids.ts';
import { hasList } from '../library/has-list.ts';
import { curly } from '../html/html.ts';
import { plainText } from '../html/plain-text.ts';
import { routes } from '../addresses/routes.ts';
import { searchKindNames } from '../words/search-kind-names.ts';
import type { SearchRecord } from './record.ts';
import { siteName } from '../words/site.ts';
import { say } from '../words/say.ts';

/**
 * Lists the pages of prose, with a record of its own for each part under a heading, and the pages
 * that are lists.
 *
 * @param library everything the site shows
 * @returns the records
 */
export function pageRecords(library: Library): SearchRecord[] {
  const { cases, pages } = library;
  return [
    ...cases.flatMap(({ id, article: { matter }, about }) =>
      [
        record(routes.case(id), matter.title, curly(matter.summary)),
        ...(about
          ? proseRecords(routes.caseAbout(id), about.title, about.summary, about.body)
          : []),
      ].map((page) => ({ ...page, invented: matter.invented })),
    ),
    ...pages.flatMap(({ name, matter, body }) =>
      name === 'techniques'
        ? [record(routes.techniques(), matter.title, `${curly(matter.summary)} ${plainText(body)}`)]
        : proseRecords(routes.page(name), matter.title, matter.summary, body),
    ),
    ...(hasList(library, 'glossary')
      ? [record(routes.glossary(), say('shell.glossary'), say('search.glossarySummary'))]
      : []),
    ...(hasList(library, 'places')
      ? [record(routes.places(), say('shell.places'), say('search.placesSummary'))]
      : []),
    ...(hasList(library, 'references')
      ? [record(routes.references(), say('shell.references'), say('search.referencesSummary'))]
      : []),
    record(routes.home(), siteName, say('search.homeSummary')),
  ];
}

function proseRecords(
  url: string,
  title: string,
  summary: string,
  body: readonly ElementContent[],
): SearchRecord[] {
  const parts: { id?: string; heading: string; nodes: ElementContent[] }[] = [
    { heading: title, nodes: [] },
  ];
  for (const node of withHeadingIds(body)) {
    if (node.type === 'element' && node.tagName === 'h2')
      parts.push({
        id: String(node.properties['id']),
        heading: plainText(node.children),
        nodes: [],
      });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ id, heading, nodes }) =>
    id === undefined
      ? record(url, curly(heading), `${curly(summary)} ${plainText(nodes)}`)
      : { ...record(routes.heading(url, id), heading, plainText(nodes)), partOf: curly(title) },
  );
}

function record(url: string, title: string, content: string): SearchRecord {
  return { kind: 'page', url, title, detail: searchKindNames.page.one, names: [], content };
}
