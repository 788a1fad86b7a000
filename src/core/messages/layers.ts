import { rule } from './rule.ts';

/** Problems with the entries of one layer, or with a part of a lesson. */
export const layerRules = {
  'voice-overlap': rule<{ words: string; first: string }>(
    'error',
    ({ words }) => `Words given to two voices: \`${words}\``,
    ({ first }) =>
      `They already belong to \`${first}\`. No word belongs to two voices: shorten one of the two quotes.`,
  ),
  'alternatives-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No alternative for \`${title}\``,
    () =>
      'Add a list with at least one alternative, the plainest first: `- capture: says only that it was taken`.',
  ),
  'date-invalid': rule<{ date: string }>(
    'error',
    ({ date }) => `Unexpected date \`${date}\`, expected EDTF`,
    () =>
      'Start the heading with a date such as `2022-02-24`, `2022-02`, `2022` or `2013/2014`, then a colon: `## 2022-02-24: What happened`.',
  ),
  'quiz-options': rule<{ options: number; right: number }>(
    'error',
    ({ options, right }) =>
      `Unexpected ${options} options with ${right} right, expected at least three with exactly one right`,
    () =>
      'Write the options as a task list: `- [x] the right one`, `- [ ] another one`, `- [ ] a third one`.',
  ),
  'rationale-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No rationale for \`${title}\``,
    () => 'Say below the options why the right one is right, after a blank line.',
  ),
  'rubric-table': rule<object>(
    'error',
    () => 'No table of criteria and levels, expected one without empty cells',
    () =>
      'Write a table whose first column holds the criteria and whose first row the levels: `| Criterion | Beginning | Secure |`.',
  ),
  'lesson-incomplete': rule<{ missing: string[] }>(
    'warning',
    ({ missing }) => `The lesson has no ${missing.join(', ')}`,
    () =>
      'The teach page shows what is there. Write the missing parts in the same folder when you can.',
  ),
  'item-unexpected': rule<{ item: string; expected: string }>(
    'error',
    ({ item, expected }) => `Unexpected list item \`${item}\`, expected ${expected}`,
    () => 'Start the item with the words that are meant and a colon, and keep it to one paragraph.',
  ),
  'origin-missing': rule<{ title: string }>(
    'error',
    ({ title }) => `No original wording for \`${title}\``,
    () =>
      'Add a list that starts with the language: `- ru: the original words [@key]`, then `- plain: what they say`.',
  ),
} as const;
