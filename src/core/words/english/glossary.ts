/** The glossary, its entries, techniques and references. */
export const glossary = {
  summary:
    'Terms, people and organisations of the case studies, with their sources and every place where they are used.',
  lede: 'Words, people and organisations of the case studies. Each entry says who uses the name, on what evidence, and where it appears in the texts.',
  parts: 'Parts of the glossary',
  alsoWritten: 'Also written',
  inArticle: 'In the article',
  inArticles: 'In the articles',
  notNamed: 'not named',
  calledIn: '{names} in <link>{title}</link>',
  called: '‘{name}’ {count, plural, one {once} other {# times}}',
  officially: 'Officially',
  officialText: '{kind}: {region}',
  position: 'Position',
  regionCode: 'Region code',
  regionCodeText: '{code} <soft>(ISO 3166-2)</soft>',
  wikidata: 'Wikidata',
  sources: 'Sources',
  inReferences: 'In the references<hidden>: {title}</hidden>',
  related: 'Related',
  together: '{kind} · together {count, plural, one {once} other {# times}}',
  kinds: { term: 'term', person: 'person', organisation: 'organisation' },
  technique: 'technique, {lens}',
  used: 'Where it is used',
  usedInArticle: 'In the article',
  usedInNotes: 'In the notes',
  usedInCase: 'In the rest of the case',
  usedElsewhere: 'In other entries',
} as const;

/** The places: all of them, and the page of each. */
export const places = {
  summary: 'The places of the case studies, with their names in each language and where they lie.',
  lede: 'A name can take a side. Each place is listed with its local names and the names the articles use.',
  whatTheyAre: 'What they are',
} as const;

/** The techniques. */
export const techniques = {
  page: '{name} (technique)',
  summary: 'The techniques by lens, each with its examples.',
  lenses: 'Lenses',
  everyday: 'In everyday words: {words}.',
  sideBySide: 'Side by side',
  labels: 'Its labels elsewhere',
  occurs: 'Where it occurs',
  note: 'note {number}',
} as const;

/** The references. */
export const references = {
  summary: 'Every source that the case studies cite, with the notes that cite it.',
  lede: 'Every source that is cited, by publisher or author, with the notes and entries that cite it.',
  parties:
    'State media and official bodies of a {party} are marked as such: what they report is that party’s account.',
  byLetter: 'A to Z',
  byParty: 'Of a party: {party}',
  kinds: {
    news: 'News',
    journal: 'Research and books',
    official: 'Official texts and reports',
    reference: 'Reference works',
    web: 'Other web pages',
  },
  cited: 'Cited {count, plural, one {once} other {# times}}',
} as const;

/** Links to what uses a name or cites a source. */
export const uses = {
  headline: 'headline',
  sentence: 'sentence {number}',
  note: 'note {number}, {title}',
  noteIn: 'note in {language}: {title}',
  lesson: 'lesson: {title}',
  layer: '{layer}: {title}',
} as const;
