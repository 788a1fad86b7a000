/** The style of each element of a page, by CSS selector. */
export const styleMap: Record<string, string> = {
  h1: 'Title',
  '.headline h2': 'Title',
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  '.quiz-item h2': 'Question',
  '.quiz-item h3': 'QuestionInKey',
  blockquote: 'Quote',
  'p.lede': 'Subtitle',
  'p.name-line': 'Fields',
  'p.s': 'Sentence',
  '.block > p.s:first-child': 'SentenceFirst',
  '.sheet p.s': 'SentenceWide',
  '.sheet .block > p.s:first-child': 'SentenceFirstWide',
  '.options li': 'Option',
  '.options li:last-child': 'OptionLast',
  'p.right': 'RightAnswer',
  'p:has(+ p.answer)': 'Task',
  'p.answer': 'AnswerLineLast',
  'p.answer:has(+ p.answer)': 'AnswerLine',
  '.handout-note p': 'Note',
  '.handout-note p.remark': 'Remark',
  '.handout-note p.title': 'NoteTitle',
  '.evidence-card h2': 'CardTitle',
  '.evidence-card p': 'CardField',
  '.evidence-card p.field-says': 'CardText',
  '.evidence-card p.field-words': 'CardText',
  'p.source': 'Source',
  'p.kicker': 'Small',
  'p.content-note': 'Small',
  'p.colophon': 'Small',
  'span.s-number': 'SentenceNumber',
  'span.number': 'QuestionNumber',
  'span.where': 'Aside',
  'span.lens-name': 'Aside',
  'span.field-name': 'Aside',
  small: 'Aside',
  'sup.ref': 'NoteNumber',
};

/**
 * What the styles cannot express: what is only for a screen, the positions of tabs, and what HTML's
 * default look would add. The letters of options and the answers to the quiz are left out: a list
 * has letters of its own, and the answers are in the key.
 */
export const stylesheet = `
  .on-screen, .jump, .feedback, .quiz-end, .answer-key, .options input, .options .letter,
  .lesson-handout .lesson-header, .lesson-evidence .lesson-header
    { display: none }
  .tab { white-space: pre }
  .tasks, .lesson + .lesson { break-before: page }
  .options { list-style-type: upper-alpha }
  mark { background: none; color: inherit; text-decoration: underline }
  blockquote { margin: 0 }
  cite { font-style: normal }
  small { font-size: inherit }
  .kicker strong, .title strong { font-weight: inherit }
  .cards { width: 100%; table-layout: fixed; border-collapse: collapse }
  .cards tr { break-inside: avoid }
  .cards td { width: 50%; padding: 9pt 12pt; vertical-align: top; border: 0.75pt dashed #8a8178 }
`;
