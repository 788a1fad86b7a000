/** The pages of a case that its bar names, as readers meet them. */
export const casePageNames = {
  read: 'First reading',
  commentary: 'Commentary',
  figures: 'In figures',
  teach: 'Teach',
  about: 'About',
} as const;

export type CasePage = keyof typeof casePageNames;

/** The views of a case that are not views of a layer, as readers meet them. */
export const viewNames = {
  read: casePageNames.read,
  original: 'Original',
  figures: casePageNames.figures,
} as const;
