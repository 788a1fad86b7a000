/** The front page, and the lists of cases and lessons. */
export const home = {
  lede: 'Read an article as it was published. Then read it again with the margin open: who is speaking, which words carry a verdict, what is missing, and what is done well.',
  cases: 'Case studies',
  extent:
    '{sentences, plural, one {# sentence} other {# sentences}}, {notes, plural, one {# note} other {# notes}}',
  casesSummary: 'All case studies: articles as they were published, each with its commentary.',
  noCases: 'There are no case studies yet.',
  lessonsSummary: 'All lessons, each with what it needs for paper or a learning platform.',
  withMargin: 'With the margin',
  waysIn: 'Ways in',
  read: '<strong>Read</strong> an article alone, then again with the margin open',
  teach: '<strong>Teach</strong> a lesson that is ready to print',
  contribute: '<strong>Contribute</strong> a note: quote the words, then reply below them',
  specimen: 'Sentence {number} of <link>{title}</link>, and one of the notes in its margin.',
  inTheText: 'This note in the whole text',
} as const;
