/**
 * How much a match in each field counts beside one in the text. Names of entries count most,
 * headings of notes and sources less: a reader who types a name wants the entry.
 */
export const rankingWeights = { title: 6, names: 5, heading: 1, techniques: 1 };
