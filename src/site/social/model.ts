/** A stretch of the large words, underlined in the manner of a lens or not at all. */
export interface Piece {
  text: string;
  /** The tag of the lens. */
  lens?: string;
}

/** A line of the margin. */
export interface MarginLine {
  /** The piece that it is beside, counted from 0; without one it follows the line above. */
  beside?: number;
  number?: string;
  text?: string;
  /** The lens whose name appears below. */
  lens?: string;
  /** Words in another script, after the text. */
  native?: string;
}

/** The picture that represents a page when a link to it is shared. */
export interface SocialCard {
  /** The name of its file, without the ending. */
  name: string;
  /** Its alternative text. */
  alt: string;
  kicker: string;
  words: Piece[];
  /** A line of text below the large words. */
  under?: string;
  margin: MarginLine[];
}

/** In pixels: the size that services with link previews ask for. */
export const cardSize = { width: 1200, height: 630 };

/** The names of the cards' files. */
export const cardNames = {
  site: 'site',
  case: (caseId: string): string => `case-${caseId}`,
  reading: (caseId: string): string => `reading-${caseId}`,
  lens: (lens: string): string => `lens-${lens}`,
  section: (section: string): string => `section-${section}`,
};
