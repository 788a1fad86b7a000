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
] as const;

/** One of the kinds of things that a search finds. */
export type SearchKind = (typeof searchKinds)[number];

/** The kinds, as readers meet them. */
export const searchKindNames: Record<SearchKind, { one: string; many: string }> = {
  note: { one: 'Note', many: 'Notes' },
  term: { one: 'Term', many: 'Terms' },
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  technique: { one: 'Technique', many: 'Techniques' },
  article: { one: 'Article', many: 'Articles' },
  view: { one: 'View', many: 'Views' },
  source: { one: 'Source', many: 'Sources' },
  page: { one: 'Page', many: 'Pages' },
};

/** The label of a result whose text is made up. */
export const inventedLabel = 'An invented text';

/** Separates the names of one thing in the search index. */
export const nameSeparator = ' · ';
