/** A document to be handed out or edited: HTML in the classes that `style-map.ts` knows. */
export interface Paper {
  title: string;
  /** The footer of each page, before its number. */
  foot: string;
  html: string;
  /** The language of the page, a BCP 47 tag. */
  lang: string;
  /** The date that the document bears: when the case was last changed. */
  date: string;
}

/** The width of the text, in twentieths of a point: A4 between margins of 22 mm. */
export const pageMargin = 1247;
export const textWidth = 11906 - 2 * pageMargin;
/**
 * The width that a worksheet leaves free beside the article, in twentieths of a point: about 62 mm.
 */
export const notesWidth = 3515;
