/** The pages about the rules of the check. What the check itself says is English everywhere. */
export const rules = {
  page: '{rule} (rule)',
  summary: '{rule}: what the check says, and the fixed file. {mistake}',
  heading: 'Rules',
  listSummary:
    'Every mistake that the check can find in a file, with an example, its message and the fixed file.',
  lede: 'What <code>npm run check</code> looks for. Each rule has a page with an example: the mistake, the message, the fixed file.',
  all: 'All rules of the check, each with an example',
  isWarning: 'A warning.',
  error: 'An error: the site is not built until it is fixed.',
  warning: 'A warning: the site still builds.',
  example: 'An example',
  exampleOf: 'Example {number}',
  noFile: 'There is no {file}.',
  wrong: 'As it was written',
  says: 'What the check says',
  accepted: 'Accepted',
  fixed: 'Fixed',
  added: 'Added',
  blankLine: '(blank line)',
  invented:
    'The town, its council and its newspaper are invented. Each example is also a test: this is the message as the check gives it.',
} as const;
