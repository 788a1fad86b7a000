import { type LayerName, layers as declared } from '../../case/layers/layers.ts';

/** The words of each layer, as its placeholders show the compiler. */
type LayerWords = Record<
  LayerName,
  { readonly name: 'a name'; readonly count: '{count, plural, other {#}}' }
>;

/** The layers of a case, from their declarations. */
export const layers = Object.fromEntries(
  Object.entries(declared).map(
    ([
      id,
      {
        name,
        noun: { one, many },
      },
    ]) => [id, { name, count: `{count, plural, one {# ${one}} other {# ${many}}}` }],
  ),
) as unknown as LayerWords;

/** The lenses. */
export const lenses = {
  language: { name: 'Language', asks: 'Which words carry a verdict?' },
  sourcing: { name: 'Sourcing', asks: 'Who says so, and could we ask them?' },
  evidence: { name: 'Evidence', asks: 'What could be checked, and does it hold?' },
  framing: { name: 'Framing', asks: 'What does the shape of the story suggest?' },
  omission: { name: 'Omission', asks: 'What should be here and is not?' },
  fairness: { name: 'Fairness', asks: 'What does the article do well?' },
} as const;

/** The sections of the glossary. */
export const sections = {
  terms: 'Terms',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
} as const;
