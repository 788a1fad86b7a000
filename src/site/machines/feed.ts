import { Feed } from 'feed';
import { sayInvented } from '../words/invented.ts';
import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { type LayerName, layers } from '../../core/case/layers/layers.ts';
import { curly, html } from '../html/html.ts';
import type { Absolute } from './json-ld/node.ts';
import { routes } from '../addresses/routes.ts';
import { contributors, siteName, siteSummary, textLicence } from '../words/site.ts';
import { longDate } from '../words/texts.ts';
import { say, words } from '../words/say.ts';

/** One entry of the feed. */
interface News {
  id: string;
  title: string;
  link: string;
  description: string;
  date: Date;
}

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
    language: words.lang,
    author: { name: contributors },
    copyright: say('feed.copyright', { licence: textLicence.name, address: textLicence.url }),
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
    const { records } = layers[layer];
    const page = at(routes.layer(item.id, layer));
    return {
      id: `${page}#${layer}.${date}`,
      title: say('feed.layer', {
        layer: say(`layers.${layer}.name`),
        title: item.article.matter.title,
      }),
      link: page,
      description: sayInvented(
        item.article.matter,
        say('feed.changed', {
          date: longDate(date),
          extent: say(`layers.${layer}.count`, { count: item[records].length }),
        }),
      ),
      date: day(date),
    };
  });
}

function escaped(text: string): string {
  return html([{ type: 'text', value: text }]);
}

/** The start of a day, in universal time. */
function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
