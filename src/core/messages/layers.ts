import { countOf } from '../text/count-of.ts';
import { didYouMean, rulesIn } from './rule.ts';

const layers = rulesIn('Layers');
const lessons = rulesIn('Lessons');

/** The figures of a tour, which `core/case/layers/tour.ts` declares. */
type TourFigure = 'passage' | 'voices' | 'word' | 'original' | 'dates' | 'places';

/** What a step of a tour needs for its figure, and what to do without it. */
const figureNeeds: Record<TourFigure, { data: string; advice: string }> = {
  passage: {
    data: 'a quote',
    advice: 'Quote the passage below the heading, or name another figure: `#voices`, `#dates`.',
  },
  voices: { data: 'a voice', advice: 'Write `voices.md`, or take the step out.' },
  word: {
    data: 'words of an entry of `wording.md`',
    advice: 'Quote words below the heading that an entry of `wording.md` quotes.',
  },
  original: {
    data: 'words of an entry of `lineage.md`',
    advice: 'Quote words below the heading that an entry of `lineage.md` quotes.',
  },
  dates: { data: 'a date', advice: 'Write `timeline.md`, or take the step out.' },
  places: {
    data: 'a place that the article names',
    advice: 'Add the place to the glossary, or take the step out.',
  },
};

/** Problems with the entries of one layer, or with a part of a lesson. */
export const layerRules = {
  'voice-overlap': layers.error<{ words: string; first: string }>(
    'words given to two voices',
    ({ words }) => `Words given to two voices: \`${words}\``,
    ({ first }) =>
      `They already belong to \`${first}\`. No word belongs to two voices: shorten one of the two quotes.`,
  ),
  'alternatives-missing': layers.error<{ title: string }>(
    'word without an alternative',
    ({ title }) => `No alternative for \`${title}\``,
    () =>
      'Add a list with at least one alternative, the plainest first: `- capture: says only that it was taken`.',
  ),
  'date-invalid': layers.error<{ date: string }>(
    'date that cannot be read',
    ({ date }) => `Unexpected date \`${date}\`, expected EDTF`,
    () =>
      'Start the heading with a date such as `2022-02-24`, `2022-02`, `2022` or `2013/2014`, then a colon: `## 2022-02-24: What happened`.',
  ),
  'tour-length': layers.error<{ steps: number }>(
    'tour with too few or too many steps',
    ({ steps }) => `Unexpected tour of ${countOf(steps, 'step')}, expected three to seven`,
    ({ steps }) =>
      steps < 3
        ? 'Add the steps that a reader needs to see what the article does.'
        : 'Leave out the steps that are not needed: the notes have the rest.',
  ),
  'step-length': layers.warning<{ sentences: number }>(
    'step of a tour with more than one sentence',
    ({ sentences }) => `Unexpected body of ${countOf(sentences, 'sentence')}, expected one`,
    () => 'Say in one sentence what the reader sees. A note has room for the rest.',
  ),
  'step-empty': layers.error<{ title: string; figure: TourFigure }>(
    'step of a tour with nothing to show',
    ({ title, figure }) => `Nothing to show for \`${title}\`, expected ${figureNeeds[figure].data}`,
    ({ figure }) => figureNeeds[figure].advice,
  ),
  'quiz-options': lessons.error<{ options: number; right: number }>(
    'quiz question without one right option',
    ({ options, right }) =>
      `Unexpected ${countOf(options, 'option')} with ${right} right, expected at least three with exactly one right`,
    () =>
      'Write the options as a task list: `- [x] the right one`, `- [ ] another one`, `- [ ] a third one`.',
  ),
  'rationale-missing': lessons.error<{ title: string }>(
    'quiz question without its reason',
    ({ title }) => `No rationale for \`${title}\``,
    () => 'Say below the options why the right one is right, after a blank line.',
  ),
  'rubric-table': lessons.error(
    'rubric without its table',
    () => 'No table of criteria and levels, expected one without empty cells',
    () =>
      'Write a table whose first column holds the criteria and whose first row the levels: `| Criterion | Beginning | Secure |`.',
  ),
  'lesson-incomplete': lessons.warning<{ missing: string[] }>(
    'lesson with a plan and parts missing',
    ({ missing }) => `The lesson has no ${missing.join(', ')}`,
    () =>
      'The teach page shows the parts that exist. Add the missing ones to the same folder when you can. A lesson without `plan.md` may have any of them.',
  ),
  'item-unexpected': layers.error<{ item: string; expected: string; sign?: string }>(
    'list item without a lead and a colon',
    ({ item, expected }) => `Unexpected list item \`${item}\`, expected ${expected}`,
    ({ sign }) =>
      sign
        ? `Start the item with the same sign as those above it: \`${sign} \`. Another sign starts another list.`
        : 'Start the item with the words in question and a colon, and keep it to one paragraph.',
  ),
  'alias-taken': layers.error<{ alias: string; title: string }>(
    'former address that an entry has',
    ({ alias }) => `Unexpected alias \`${alias}\`, expected an address that no entry has`,
    ({ title }) =>
      `It is the address of the entry \`${title}\`. Remove the line, or give the entry another title.`,
  ),
  'alias-unknown': layers.error<{ alias: string; slug: string; nearest: string | undefined }>(
    'former address that leads to no entry',
    ({ slug, nearest }) => `No entry \`${slug}\` in this file.${didYouMean(nearest)}`,
    ({ alias }) =>
      `Write after \`${alias}:\` the address of the entry that replaces it: its title in lower case, with hyphens for spaces and without other signs.`,
  ),
  'origin-missing': layers.error<{ title: string }>(
    'phrase without its original',
    ({ title }) => `No original wording for \`${title}\``,
    () =>
      'Add a list that starts with the language: `- ru: the original words [@key]`, then `- plain: what they say`.',
  ),
} as const;
