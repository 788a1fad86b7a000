import { say } from './say.ts';

/** The pages of a case that its bar names, as readers meet them. */
export const casePageNames = {
  read: say('readingRoom.firstReading'),
  commentary: say('readingRoom.commentary'),
  figures: say('readingRoom.inFigures'),
  teach: say('readingRoom.teach'),
  about: say('readingRoom.about'),
} as const;

export type CasePage = keyof typeof casePageNames;

/** The views of a case that are not views of a layer, as readers meet them. */
export const viewNames = {
  read: casePageNames.read,
  original: say('readingRoom.original'),
  figures: casePageNames.figures,
} as const;
