/** The kinds of search results, in the order of the filters. */
export const searchKinds = [
  'note',
  'term',
  'person',
  'organisation',
  'place',
  'technique',
  'article',
  'view',
  'source',
  'page',
  'lesson',
  'rule',
] as const;

/** One of the kinds of things that a search finds. */
export type SearchKind = (typeof searchKinds)[number];

/** Separates the names of one thing in the search index. */
export const nameSeparator = ' · ';
