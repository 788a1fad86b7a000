/** The part of smartypants that is used here; the package has no types of its own. */
declare module 'smartypants' {
  /**
   * Educates the punctuation of an HTML string, as Unicode characters; `q` does quotation marks and
   * apostrophes alone.
   */
  export function smartypantsu(html: string, attributes: 'q'): string;
}
