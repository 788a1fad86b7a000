/** The feed, the pictures of shared links, and what programs read of a page. */
export const feed = {
  copyright: 'Commentary: {licence}, {address}',
  layer: '{layer}: {title}',
  changed: 'Changed on {date}. It has {extent}.',
} as const;

/** Pictures that a shared link shows; `alt` is what is read in their place. */
export const cards = {
  headline: 'The headline ‘{title}’',
  headlineWithNotes: 'The headline ‘{title}’ with notes in its margin',
  aside: '{text}. {remark}',
  site: 'Read an article as it was published. Then read it again with the margin open: <sourcing>who is speaking</sourcing>, which <language>words carry a verdict</language>, what is <omission>missing</omission>, and what is <fairness>done well</fairness>.',
  siteAlt: '{site}. {tagline}',
  siteKicker: 'Case studies in reading the news',
  lensAlt: '{lens}, a lens for reading. {asks}',
  lensKicker: 'A lens for reading',
  sectionAlt: '{section} in the glossary of {site}',
  sectionKicker: 'From the glossary',
  sections: {
    terms: 'Who uses the word, on what evidence, and where it appears.',
    people: 'Who speaks in the articles, or is spoken of.',
    organisations: 'Whose statements these are.',
    places: 'What the articles call them, and what they are called there.',
  },
} as const;

/** Structured data. */
export const machines = {
  caseStudy: 'Case study: {title}',
  kind: 'Case study',
  lesson: 'Lesson: {title}',
  lessonKind: 'Lesson plan',
  closeReading: 'Close reading',
  discussion: 'Class discussion',
  subject: 'Media literacy',
  techniqueSet: 'Forms of words in news texts, by lens, each with its examples.',
} as const;
