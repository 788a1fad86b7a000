/** The guided tour of a case. */
export const tour = {
  page: '{title}: guided tour',
  heading: 'The article in {steps, plural, one {# step} other {# steps}}',
  summary:
    'The article in {steps, plural, one {# step} other {# steps}}, each with a sentence and what it is about.',
  otherWord: 'in other words',
  goesOn: 'Read it with the margin open: {notes, plural, one {# note} other {# notes}}',
  link: 'Guided tour',
  linkInSteps: 'A guided tour in {steps, plural, one {# step} other {# steps}}',
} as const;
