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
  read: 'Read',
  readText:
    'Begin with the article alone. <link>First reading</link> shows it with numbered sentences and nothing beside it. Then open the margin.',
  readNothing: 'Begin with the article alone. Then open the margin.',
  teach: 'Teach',
  lesson: '<link>A lesson</link> for paper or a learning platform, with all that it needs.',
  printsOnly: 'Everything prints.',
  printsOpen: 'Everything prints, and the <method>method</method> is open to dispute.',
  prints:
    'Everything prints. The <techniques>techniques</techniques> each come with a question for the class.',
  printsMethod:
    'Everything prints. The <techniques>techniques</techniques> each come with a question for the class, and the <method>method</method> is open to dispute.',
  contribute: 'Contribute',
  contributeText:
    'Notes are plain Markdown: quote the words, then reply below them. Each is checked against the article before it is shown.',
  contributeHow: '<link>How to add one</link>, with no program to install.',
} as const;
