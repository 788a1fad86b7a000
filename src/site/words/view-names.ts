/** The views of a case, as readers meet them. */
export const viewNames = {
  read: 'First reading',
  commentary: 'Commentary',
  voices: 'Who is speaking',
  wording: 'Other words',
  original: 'Original',
  figures: 'In figures',
  lineage: 'Where the wording came from',
} as const;
