/** The style of each element, by CSS selector. */
export const elementStyles: Record<string, string> = {
  h1: 'Title',
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  'h2.question': 'Question',
  'h3.question': 'QuestionInKey',
  blockquote: 'Quote',
  'blockquote p': 'Quote',
  'p.subtitle': 'Subtitle',
  'p.fields': 'Fields',
  'p.sentence': 'Sentence',
  'p.sentence.wide': 'SentenceWide',
  'p.first': 'SentenceFirst',
  'p.first.wide': 'SentenceFirstWide',
  '.options li': 'Option',
  '.options li:last-child': 'OptionLast',
  'p.right': 'RightAnswer',
  'p:has(+ p.answer)': 'Task',
  'p.answer': 'AnswerLineLast',
  'p.answer:has(+ p.answer)': 'AnswerLine',
  'p.note.remark': 'Remark',
  'p.note-title': 'NoteTitle',
  'p.note': 'Note',
  'p.card-title': 'CardTitle',
  'p.card-field': 'CardField',
  'p.card-field.wide': 'CardText',
  'p.source': 'Source',
  'p.small': 'Small',
  'span.sentence-number': 'SentenceNumber',
  'span.number': 'QuestionNumber',
  'span.aside': 'Aside',
  'sup.note-number': 'NoteNumber',
};

/**
 * What the styles cannot express: the positions of tabs, and what HTML's default look would add.
 */
export const layout = `
  .tab { white-space: pre }
  .new-page { break-before: page }
  blockquote { margin: 0 }
  cite { font-style: normal }
  .cards { width: 100%; table-layout: fixed; border-collapse: collapse }
  .cards tr { break-inside: avoid }
  .cards td { width: 50%; padding: 9pt 12pt; vertical-align: top; border: 0.75pt dashed #8a8178 }
`;
