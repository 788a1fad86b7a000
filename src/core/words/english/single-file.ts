/** A case in one file, to be kept and read without a network. */
export const singleFile = {
  title: '{title}, the case in one file',
  kicker: 'Case study, in one file',
  parts: 'In this file',
  textAndNotes: 'Text and notes',
  copyOf:
    'A copy of <link>the case study’s page</link>, self-contained; it works offline. The latest version is on the site.',
  elsewhere: 'Elsewhere: {labels}',
  notes: 'Notes: {notes}',
} as const;
