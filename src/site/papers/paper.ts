/**
 * A document to be handed out or edited: its words as HTML, in the classes that `styles.ts` knows.
 */
export interface Paper {
  /** The kind of paper, in a word or two. */
  name: string;
  title: string;
  /** The footer of each page, before its number. */
  foot: string;
  html: string;
  /** When the case was last changed: the date that the document bears. */
  date: string;
}

/** A document without its foot and date, which all papers of a case share. */
export type PaperText = Pick<Paper, 'name' | 'title' | 'html'>;

/** The width of the text, in twentieths of a point: A4 between margins of 22 mm. */
export const pageMargin = 1247;
export const textWidth = 11906 - 2 * pageMargin;
/**
 * The width that a worksheet leaves free beside the article, in twentieths of a point: about 62 mm.
 */
export const notesWidth = 3515;
