/** What is around every page: header, footer, the line on an invented text, the page that is missing. */
export const shell = {
  skip: 'Skip to the text',
  navigation: 'Site',
  menu: 'Menu',
  cases: 'Cases',
  teach: 'Teach',
  glossary: 'Glossary',
  places: 'Places',
  techniques: 'Techniques',
  references: 'References',
  about: 'About',
  search: 'Search',
  contribute: 'Contribute',
  rules: 'Rules of the check',
  accessibility: 'Accessibility',
  contact: 'Contact',
  editPage: 'Edit this page',
  softwareNotices: 'Software notices',
  noTracking: 'No cookies, no tracking, no request to another site.',
  licences:
    'Commentary and glossary {text}, code {code}. The articles that others wrote are under neither.',
  licencesLinked:
    'Commentary and glossary {text}, code {code}. The articles that others wrote are under neither: <link>licences</link>.',
  licence:
    'Commentary and glossary {text}. The articles that others wrote are under no such licence.',
  licenceLinked:
    'Commentary and glossary {text}. The articles that others wrote are under no such licence: <link>licences</link>.',
  ownTextLicence: 'Commentary and glossary {text}.',
  inventedRights: 'The invented text is under it too.',
  articleRights: 'The words of the article are not under it.',
  wordForWord: 'Shown word for word as it was received. Paragraph breaks are the editors’.',
  inventedWordForWord: 'Shown word for word as it was written for practice.',
  invented: 'An invented text, written for practice.',
  contentNote: 'Content note.',
  publication: '{publisher}, {date}',
  publisherUnknown: 'publisher unknown',
  undated: 'undated',
  feed: '{site}: cases and changed notes',
  notFound: 'Not found',
  notFoundSummary: 'There is no page at this address.',
  notFoundAdvice:
    'There is no page at this address. It may have moved when a note got another title. Begin again at <link>the home page</link>.',
} as const;
