import { Feed } from 'feed';
import { sayInvented } from '../../core/case/invented.ts';
import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import type { LayerName } from '../../core/files/paths.ts';
import { curly, html } from '../html/html.ts';
import type { Absolute } from './json-ld/node.ts';
import { routes } from '../addresses/routes.ts';
import { contributors, longDate, siteName, siteSummary, textLicence } from '../words/texts.ts';
import { viewNames } from '../words/view-names.ts';

/** One entry of the feed. */
interface News {
  id: string;
  title: string;
  link: string;
  description: string;
  date: Date;
}

/** A layer as readers meet it, and its page. */
const layers: Record<
  LayerName,
  { name: string; path: (caseId: string) => string; count: (item: Case) => string }
> = {
  commentary: {
    name: viewNames.commentary,
    path: routes.case,
    count: (item) => counted(item.notes, 'note'),
  },
  voices: {
    name: viewNames.voices,
    path: routes.caseVoices,
    count: (item) => counted(item.voices, 'voice'),
  },
  wording: {
    name: viewNames.wording,
    path: routes.caseWording,
    count: (item) => counted(item.wording, 'word or phrase', 'words and phrases'),
  },
  timeline: {
    name: 'Timeline',
    path: routes.caseFigures,
    count: (item) => counted(item.timeline, 'event'),
  },
  lineage: {
    name: viewNames.lineage,
    path: routes.caseFigures,
    count: (item) => counted(item.lineage, 'phrase'),
  },
};

/**
 * Writes the feed: an entry for each case, and one for each layer with an `updated` date. A layer
 * that is changed again is a new entry, because its id includes the date. A case without any such
 * date has the day on which its article was received.
 *
 * @param library the library
 * @param at makes whole addresses
 * @returns an Atom feed, newest first
 */
export function atomFeed(library: Library, at: Absolute): string {
  const news = library.cases
    .flatMap((item) => [caseNews(item, at), ...layerNews(item, at)])
    .sort((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    id: at(routes.home()),
    title: siteName,
    description: siteSummary,
    link: at(routes.home()),
    feedLinks: { atom: at(routes.feed()) },
    language: 'en',
    author: { name: contributors },
    copyright: `Commentary: CC BY 4.0, ${textLicence}`,
    updated: news[0]?.date ?? new Date(0),
    generator: false,
  });
  // The package marks titles and summaries as HTML.
  for (const item of news)
    feed.addItem({ ...item, title: escaped(item.title), description: escaped(item.description) });
  return feed.atom1();
}

function caseNews(item: Case, at: Absolute): News {
  const { matter } = item.article;
  return {
    id: at(routes.case(item.id)),
    title: matter.title,
    link: at(routes.case(item.id)),
    description: sayInvented(matter, curly(matter.summary)),
    date: day(item.updated ?? matter.received),
  };
}

function layerNews(item: Case, at: Absolute): News[] {
  return (Object.entries(item.revised) as [LayerName, string][]).map(([layer, date]) => {
    const { name, path, count } = layers[layer];
    return {
      id: `${at(path(item.id))}#${layer}.${date}`,
      title: `${name}: ${item.article.matter.title}`,
      link: at(path(item.id)),
      description: sayInvented(
        item.article.matter,
        `Changed on ${longDate(date)}. It has ${count(item)}.`,
      ),
      date: day(date),
    };
  });
}

function counted(items: readonly unknown[], one: string, many = `${one}s`): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

function escaped(text: string): string {
  return html([{ type: 'text', value: text }]);
}

/** The start of a day, in universal time. */
function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
