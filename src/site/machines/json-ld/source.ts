import { publisherOf, type Reference } from '../../../core/citations/reference.ts';
import { routes } from '../../addresses/routes.ts';
import { type Absolute, type Node } from './node.ts';

/** The schema.org types of kinds of sources; all others are creative works. */
const types: Record<string, string> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  dataset: 'Dataset',
  legislation: 'Legislation',
  'paper-conference': 'ScholarlyArticle',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/**
 * Describes a source that is cited.
 *
 * @param reference the source, in CSL-JSON
 * @param at makes whole addresses
 * @returns a creative work, identified by its entry in the bibliography; its keyword says if the
 *   publisher belongs to a party
 */
export function sourceNode(reference: Reference, at: Absolute): Node {
  const publisher = publisherOf(reference);
  return {
    '@type': types[reference.type] ?? 'CreativeWork',
    '@id': at(routes.reference(reference.id)),
    ...named(reference.title),
    url: reference.URL,
    inLanguage: reference.language,
    datePublished: isoDate(reference),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    keywords: reference.keyword,
  };
}

/**
 * A title in square brackets is our description of an untitled source, as the bibliography shows.
 */
function named(title: string): Node {
  const ours = /^\[(.+)\]$/.exec(title)?.[1];
  return ours === undefined ? { name: title } : { description: ours };
}

/**
 * The day, month or year of issue, as far as it is known: `2025-12-02`, `2025-12`, `2025`. A date
 * that is only about right, or before our era, has no form that all readers of metadata take.
 */
function isoDate({ issued }: Reference): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  if (issued?.['circa'] || Number(parts?.[0]) < 0) return undefined;
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
