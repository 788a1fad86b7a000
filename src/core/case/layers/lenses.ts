/** The lenses: what a technique makes the reader look at. */
export const lenses = [
  'language',
  'sourcing',
  'evidence',
  'framing',
  'omission',
  'fairness',
] as const;

/** One of the lenses. */
export type Lens = (typeof lenses)[number];
