/** The views of a case that are not views of a layer, as readers meet them. */
export const viewNames = {
  read: 'First reading',
  original: 'Original',
  figures: 'In figures',
} as const;
