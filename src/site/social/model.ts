import type { Lens } from '../../core/files/schemas.ts';

/** A stretch of the large words, underlined in the manner of a lens or not at all. */
export interface Piece {
  text: string;
  lens?: Lens;
}

/** A line of the margin. */
export interface MarginLine {
  /** Which piece it stands beside, counted from 0; without one it follows the line above. */
  beside?: number;
  number?: string;
  text?: string;
  /** The lens whose name stands beneath. */
  lens?: Lens;
  /** Words in another script, after the text. */
  native?: string;
}

/** The picture that stands for a page where a link to it is shared. */
export interface SocialCard {
  /** The name of its file, without the ending. */
  name: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  kicker: string;
  words: Piece[];
  /** A line of text beneath the large words. */
  under?: string;
  margin: MarginLine[];
}

/** In pixels: what services that show shared links ask for. */
export const cardSize = { width: 1200, height: 630 };

/** The names of the cards' files. */
export const cardNames = {
  site: 'site',
  case: (caseId: string): string => `case-${caseId}`,
  reading: (caseId: string): string => `reading-${caseId}`,
  lens: (lens: Lens): string => `lens-${lens}`,
  section: (section: string): string => `section-${section}`,
};
